#pragma once

#include <QPushButton>
#include <QWidget>

#include <optional>
#include <vector>

namespace gyeol::ui {

/// One of a few choices, all in sight, side by side and large: a radio group in all but looks. Tab comes to the chosen one, the arrows walk
/// and choose, Home and End go to the ends. Where nothing may be chosen, a second click or Delete takes the choice away again.
class Segmented : public QWidget {
    Q_OBJECT

public:
    /// Whether a person may leave it without a choice.
    enum class Empty { refused, allowed };

    /// The values of the choices, from left to right; a value is what the caller wants it to be. Nothing is chosen at first.
    Segmented(const QString& name, const std::vector<int>& values, Empty empty, QWidget* parent = nullptr);

    /// What is asked, for who does not see it, and the choices in their order. Call it again after the language changed.
    void rename(const QString& question, const QStringList& texts);

    [[nodiscard]] std::optional<int> value() const { return value_; }
    /// Shows a choice without telling anybody. Requires that it is one of the values.
    void setValue(std::optional<int> value);
    /// The button of a value, named `NAME_VALUE`; null where it has none.
    [[nodiscard]] QPushButton* button(int value) const;

signals:
    /// The person chose, or took the choice away.
    void chosen(std::optional<int> value);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void choose(std::optional<int> value);
    void walkTo(std::size_t place);

    std::vector<int> values_;
    std::vector<QPushButton*> buttons_;
    Empty empty_;
    std::optional<int> value_;
};

}  // namespace gyeol::ui
