#include "ui/widgets/segmented.h"

#include <QHBoxLayout>
#include <QKeyEvent>

#include <algorithm>

namespace gyeol::ui {
namespace {

/// A choice that does not check itself: the group knows what is chosen.
class Segment : public QPushButton {
public:
    explicit Segment(QWidget* parent) : QPushButton(parent) {
        setCheckable(true);
        setProperty("kind", QStringLiteral("segment"));
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    void show(bool chosen) {
        // Exclusive, so that readers say "radio button"; but a group that may be empty must let go of its last choice.
        setAutoExclusive(false);
        setChecked(chosen);
        setAutoExclusive(true);
    }

protected:
    void nextCheckState() override {}
};

}  // namespace

Segmented::Segmented(const QString& name, const std::vector<int>& values, Empty empty, QWidget* parent)
    : QWidget(parent), values_(values), empty_(empty) {
    setObjectName(name);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    for (const int value : values_) {
        auto* button = new Segment(this);
        button->setObjectName(name + QLatin1Char('_') + QString::number(value));
        button->installEventFilter(this);
        connect(button, &QPushButton::clicked, this, [this, value] {
            if (value_ != value) {
                choose(value);
            } else if (empty_ == Empty::allowed) {
                choose(std::nullopt);
            }
        });
        row->addWidget(button, 1);
        buttons_.push_back(button);
    }
    setFocusProxy(buttons_.front());
    setValue(std::nullopt);
}

void Segmented::rename(const QString& question, const QStringList& texts) {
    Q_ASSERT(texts.size() == static_cast<qsizetype>(buttons_.size()));
    setAccessibleName(question);
    for (std::size_t i = 0; i < buttons_.size(); ++i) {
        const QString& text = texts.at(static_cast<qsizetype>(i));
        buttons_[i]->setText(text);
        buttons_[i]->setAccessibleName(question.isEmpty() ? text : question + QStringLiteral(": ") + text);
    }
}

void Segmented::setValue(std::optional<int> value) {
    Q_ASSERT(!value || std::find(values_.begin(), values_.end(), *value) != values_.end());
    value_ = value;
    // One stop on the way of Tab, as in any radio group: the chosen one, else the first.
    QPushButton* stop = value ? button(*value) : buttons_.front();
    for (std::size_t i = 0; i < buttons_.size(); ++i) {
        static_cast<Segment*>(buttons_[i])->show(value == values_[i]);
        buttons_[i]->setFocusPolicy(buttons_[i] == stop ? Qt::StrongFocus : Qt::ClickFocus);
    }
    setFocusProxy(stop);
}

QPushButton* Segmented::button(int value) const {
    const auto place = std::find(values_.begin(), values_.end(), value);
    return place == values_.end() ? nullptr : buttons_[static_cast<std::size_t>(place - values_.begin())];
}

void Segmented::choose(std::optional<int> value) {
    if (value != value_) {
        setValue(value);
        emit chosen(value);
    }
}

void Segmented::walkTo(std::size_t place) {
    choose(values_[place]);
    buttons_[place]->setFocus(Qt::TabFocusReason);
}

bool Segmented::eventFilter(QObject* watched, QEvent* event) {
    const auto at = std::find(buttons_.begin(), buttons_.end(), watched);
    if (event->type() != QEvent::KeyPress || at == buttons_.end()) {
        return QWidget::eventFilter(watched, event);
    }
    const auto place = static_cast<std::size_t>(at - buttons_.begin());
    switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Left:
        case Qt::Key_Up:
            walkTo(place == 0 ? buttons_.size() - 1 : place - 1);
            return true;
        case Qt::Key_Right:
        case Qt::Key_Down:
            walkTo((place + 1) % buttons_.size());
            return true;
        case Qt::Key_Home:
            walkTo(0);
            return true;
        case Qt::Key_End:
            walkTo(buttons_.size() - 1);
            return true;
        case Qt::Key_Delete:
        case Qt::Key_Backspace:
            if (empty_ == Empty::allowed) {
                choose(std::nullopt);
            }
            return true;
        default:
            return false;
    }
}

}  // namespace gyeol::ui
