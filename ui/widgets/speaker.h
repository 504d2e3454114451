#pragma once

#include <QElapsedTimer>
#include <QLabel>

namespace gyeol::ui {

/// A line that is written and spoken at once: what it says is read out by a screen reader without the focus going there. Its accessible
/// name is what stands there; a reader that asks a moment late still finds what was said, whatever has taken its place since.
class Speaker : public QLabel {
    Q_OBJECT

public:
    explicit Speaker(QWidget* parent = nullptr);

    void say(const QString& text);
    /// Its accessible name.
    [[nodiscard]] QString heard() const;

private:
    QString said_;
    QElapsedTimer sinceSaid_;
};

}  // namespace gyeol::ui
