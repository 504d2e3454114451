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

}  // namespace

Navigation::Navigation(QWidget* parent) : QFrame(parent), layout_(new QVBoxLayout(this)) {
    setObjectName(QStringLiteral("navigation"));
    setFixedWidth(84);
    layout_->setContentsMargins(9, 24, 9, 12);
    layout_->setSpacing(8);
    layout_->addStretch(1);
}

void Navigation::add(const QString& name, const QString& icon) {
    auto* button = new QToolButton(this);
    button->setObjectName(QStringLiteral("nav_") + name);
    button->setCheckable(true);
    button->setAutoExclusive(true);
    button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    button->setIconSize(QSize(24, 24));
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setMinimumHeight(62);
    button->setFocusPolicy(Qt::StrongFocus);
    const int page = static_cast<int>(pages_.size());
    connect(button, &QToolButton::clicked, this, [this, page] { emit chosen(page); });
    layout_->insertWidget(page, button);
    pages_.push_back({button, icon});
}

void Navigation::rename(int page, const QString& text) {
    QToolButton* button = pages_.at(static_cast<std::size_t>(page)).button;
    button->setText(text);
    button->setAccessibleName(text);
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
