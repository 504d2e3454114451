#include "ui/widgets/navigation.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

namespace gyeol::ui {
namespace {

/// An icon whose `currentColor` is the colour asked for.
QIcon tinted(const QString& resource, const QColor& colour, qreal ratio) {
    QFile file(resource);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QSvgRenderer renderer(file.readAll().replace("currentColor", colour.name().toLatin1()));
    QPixmap pixmap(QSize(24, 24) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(0, 0, 24, 24));
    return QIcon(pixmap);
}

/// The first letter of a name on a round ground.
QIcon initialOf(const QString& name, const QColor& ground, const QColor& letter, const QFont& font, qreal ratio) {
    constexpr int size = 30;
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawEllipse(QRectF(0.5, 0.5, size - 1, size - 1));
    QFont bold = font;
    bold.setPixelSize(14);
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(letter);
    // A letter may be two QChars long.
    const qsizetype length = !name.isEmpty() && name.front().isHighSurrogate() ? 2 : 1;
    painter.drawText(QRectF(0, 0, size, size), Qt::AlignCenter, name.left(length).toUpper());
    return QIcon(pixmap);
}

}  // namespace

Navigation::Navigation(QWidget* parent) : QFrame(parent), person_(new QToolButton(this)), layout_(new QVBoxLayout(this)) {
    setObjectName(QStringLiteral("navigation"));
    setFixedWidth(84);
    layout_->setContentsMargins(5, 20, 5, 10);
    layout_->setSpacing(4);
    layout_->addStretch(1);
    person_->setObjectName(QStringLiteral("nav_people"));
    person_->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    person_->setIconSize(QSize(30, 30));
    person_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    person_->setPopupMode(QToolButton::InstantPopup);
    person_->setFocusPolicy(Qt::StrongFocus);
    layout_->addWidget(person_);
}

void Navigation::setPeopleMenu(QMenu* menu) {
    person_->setMenu(menu);
}

void Navigation::showPerson(const QString& name, const QString& spoken, const QColor& ground, const QColor& letter) {
    constexpr int room = 62;
    person_->setText(person_->fontMetrics().elidedText(name, Qt::ElideRight, room));
    person_->setToolTip(name);
    person_->setAccessibleName(spoken);
    person_->setIcon(initialOf(name, ground, letter, person_->font(), devicePixelRatioF()));
}

void Navigation::add(const QString& name, const QString& icon) {
    auto* button = new QToolButton(this);
    button->setObjectName(QStringLiteral("nav_") + name);
    button->setCheckable(true);
    button->setAutoExclusive(true);
    button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    button->setIconSize(QSize(24, 24));
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setMinimumHeight(56);
    button->setFocusPolicy(Qt::StrongFocus);
    const int page = static_cast<int>(pages_.size());
    connect(button, &QToolButton::clicked, this, [this, page] { emit chosen(page); });
    layout_->insertWidget(page, button);
    pages_.push_back({button, icon});
}

void Navigation::rename(int page, const QString& text, const QKeySequence& shortcut) {
    QToolButton* button = pages_.at(static_cast<std::size_t>(page)).button;
    button->setText(text);
    button->setAccessibleName(text);
    button->setToolTip(QStringLiteral("%1 (%2)").arg(text, shortcut.toString(QKeySequence::NativeText)));
}

void Navigation::setCurrent(int page) {
    pages_.at(static_cast<std::size_t>(page)).button->setChecked(true);
}

void Navigation::paintIcons(const QColor& colour) {
    for (const Page& page : pages_) {
        page.button->setIcon(tinted(page.icon, colour, devicePixelRatioF()));
    }
}

}  // namespace gyeol::ui
