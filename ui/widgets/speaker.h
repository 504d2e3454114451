#pragma once

#include <QLabel>

namespace gyeol::ui {

/// A line that is written and spoken at once: what it says is read out by a screen reader without the focus going there. Its accessible name
/// is always what stands there now.
class Speaker : public QLabel {
    Q_OBJECT

public:
    explicit Speaker(QWidget* parent = nullptr);

    void say(const QString& text);
};

}  // namespace gyeol::ui
