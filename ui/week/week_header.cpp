#include "ui/week/week_header.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace gyeol::ui {
namespace {

constexpr int dateHeight = 46;
constexpr int signHeight = 18;
constexpr int laneHeight = 28;
constexpr int bannerRadius = 6;

}  // namespace

WeekHeader::WeekHeader(const Theme& theme, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent), theme_(theme), strip_(new BarrierStrip(theme, *this, viewport())) {
    setObjectName(QStringLiteral("weekHeader"));
    setSectionResizeMode(QHeaderView::Stretch);
    setSectionsClickable(false);
    setHighlightSections(false);
    setMinimumSectionSize(64);
    setMouseTracking(true);
    connect(this, &QHeaderView::sectionResized, strip_, [this] { strip_->update(); });
}

void WeekHeader::showHead(const WeekSheet& sheet, std::vector<HeadText> days, std::vector<BannerText> banners) {
    days_ = std::move(days);
    letGo();  // what was in the hand may be another one now
    banners_ = std::move(banners);
    lanes_ = sheet.lanes();
    today_ = daysBetween(sheet.from, sheet.today);
    const bool signs = std::ranges::any_of(days_, [](const HeadText& day) { return !day.sign.isEmpty(); });
    bannersTop_ = dateHeight + (signs ? signHeight : 0);
    strip_->showLoad(sheet);
    QStringList spoken;
    for (const BannerText& banner : banners_) {
        spoken << banner.text;
    }
    setAccessibleDescription(spoken.join(QStringLiteral(". ")));
    updateGeometry();
    placeStrip();
    viewport()->update();
}

int WeekHeader::stripTop() const {
    return bannersTop_ + lanes_ * laneHeight;
}

QSize WeekHeader::sizeHint() const {
    QSize size = QHeaderView::sizeHint();
    size.setHeight(stripTop() + BarrierStrip::preferredHeight);
    return size;
}

void WeekHeader::placeStrip() {
    strip_->setGeometry(0, stripTop(), viewport()->width(), BarrierStrip::preferredHeight);
}

void WeekHeader::resizeEvent(QResizeEvent* event) {
    QHeaderView::resizeEvent(event);
    placeStrip();
}

void WeekHeader::point(int column) {
    if (column != pointed_) {
        pointed_ = column;
        viewport()->update();
    }
}

std::optional<std::size_t> WeekHeader::procedureAt(const QPoint& at) const {
    const auto found = std::ranges::find_if(banners_, [&](const BannerText& banner) { return bannerRect(banner.banner).contains(at); });
    return found != banners_.end() && !found->procedure.empty() ? std::optional(static_cast<std::size_t>(found - banners_.begin()))
                                                                : std::nullopt;
}

void WeekHeader::mousePressEvent(QMouseEvent* event) {
    if (const auto banner = procedureAt(event->pos()); banner && event->button() == Qt::LeftButton) {
        const int column = logicalIndexAt(event->pos());
        held_ = Held{*banner, column, column};
        grabKeyboard();  // for Escape: the keys are elsewhere
    } else {
        letGo();
        QHeaderView::mousePressEvent(event);
    }
}

void WeekHeader::mouseMoveEvent(QMouseEvent* event) {
    if (held_) {
        const int column = logicalIndexAt(event->pos());
        held_->to = column >= 0 ? column : held_->to;
        setCursor(held_->to != held_->from ? Qt::ClosedHandCursor : Qt::PointingHandCursor);
        viewport()->update();
        return;
    }
    point(event->pos().y() < bannersTop_ ? logicalIndexAt(event->pos()) : -1);
    setCursor(pointed_ >= 0 || procedureAt(event->pos()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void WeekHeader::letGo() {
    if (held_) {
        held_.reset();
        releaseKeyboard();
        setCursor(Qt::ArrowCursor);
        viewport()->update();
    }
}

void WeekHeader::keyPressEvent(QKeyEvent* event) {
    if (held_ && event->key() == Qt::Key_Escape) {
        letGo();
    } else if (!held_) {
        QHeaderView::keyPressEvent(event);
    }
}

void WeekHeader::leaveEvent(QEvent* event) {
    point(-1);
    QHeaderView::leaveEvent(event);
}

void WeekHeader::mouseReleaseEvent(QMouseEvent* event) {
    if (held_) {
        const Held held = *held_;
        letGo();
        emit procedureChosen(banners_[held.banner].procedure, held.to - held.from);
        return;
    }
    if (event->button() == Qt::LeftButton && event->pos().y() < bannersTop_ && logicalIndexAt(event->pos()) >= 0) {
        emit dayChosen(logicalIndexAt(event->pos()));
    }
}

QRect WeekHeader::bannerRect(const Banner& banner) const {
    const int left = sectionViewportPosition(banner.first);
    const int right = sectionViewportPosition(banner.last) + sectionSize(banner.last);
    return QRect(left + 4, bannersTop_ + banner.lane * laneHeight + 1, right - left - 8, laneHeight - 6);
}

void WeekHeader::paintBanner(QPainter& painter, const BannerText& banner, const QRect& rect) const {
    const Colours& colours = theme_.colours();
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.cautionTint);
    painter.drawRoundedRect(rect, bannerRadius, bannerRadius);
    painter.setPen(colours.caution);
    const QRect inner = rect.adjusted(10, 0, -8, 0);
    painter.drawText(inner, Qt::AlignVCenter | Qt::AlignLeft, painter.fontMetrics().elidedText(banner.text, Qt::ElideRight, inner.width()));
}

void WeekHeader::paintEvent(QPaintEvent* event) {
    QHeaderView::paintEvent(event);
    QPainter painter(viewport());
    const Colours& colours = theme_.colours();
    painter.setRenderHint(QPainter::Antialiasing);
    QFont font = painter.font();
    font.setPixelSize(12);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    for (const BannerText& banner : banners_) {
        paintBanner(painter, banner, bannerRect(banner.banner));
    }
    if (held_ && held_->to != held_->from) {
        const BannerText& banner = banners_[held_->banner];
        const QRect to = bannerRect(banner.banner).translated(sectionViewportPosition(held_->to) - sectionViewportPosition(held_->from), 0);
        paintBanner(painter, banner, to);
        painter.setPen(QPen(colours.caution, 2, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(to, bannerRadius, bannerRadius);
    }
    painter.setPen(colours.line);
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

void WeekHeader::paintSection(QPainter* painter, const QRect& rect, int section) const {
    if (section < 0 || static_cast<std::size_t>(section) >= days_.size()) {
        return;
    }
    const HeadText& day = days_[static_cast<std::size_t>(section)];
    const Colours& colours = theme_.colours();
    const bool today = section == today_;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(rect, today ? colours.accentTint : colours.card);
    if (section == pointed_) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours.buttonHover);
        painter->drawRoundedRect(QRect(rect.left() + 4, rect.top() + 4, rect.width() - 8, bannersTop_ - 6), 8, 8);
    }
    QFont font = painter->font();
    font.setPixelSize(12);
    font.setWeight(QFont::Medium);
    painter->setFont(font);
    painter->setPen(colours.textSoft);
    const int width = painter->fontMetrics().horizontalAdvance(day.weekday);
    const QRect weekday(rect.left() + 12, rect.top() + 9, width, 30);
    painter->drawText(weekday, Qt::AlignVCenter | Qt::AlignLeft, day.weekday);
    const QRect number(weekday.right() + 9, rect.top() + 9, 30, 30);
    if (today) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours.accent);
        painter->drawEllipse(number);
    }
    font.setPixelSize(17);
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(today ? colours.accentText : colours.text);
    painter->drawText(number, Qt::AlignCenter, day.number);
    font.setPixelSize(11);
    font.setWeight(QFont::Normal);
    painter->setFont(font);
    painter->setPen(colours.caution);
    // On a narrow board the first sign stands alone; the tooltip has them all.
    const auto signFor = [&](const QString& all) {
        const auto fits = [&](const QString& text) { return painter->fontMetrics().horizontalAdvance(text) <= rect.width() - 16; };
        QString some = fits(all) ? all : all.section(QStringLiteral(" · "), 0, 0);
        const auto isNumber = [](QChar letter) { return letter.isDigit() || letter == QLatin1Char('%'); };
        while (!fits(some) && std::ranges::any_of(some, isNumber)) {
            some = some.section(QLatin1Char(' '), 1);  // "41 bad" without its "PM2.5", then "bad": the words behind the number count most
        }
        return some;
    };
    const QRect sign(rect.left() + 12, rect.top() + dateHeight - 4, rect.width() - 16, signHeight);
    painter->drawText(sign, Qt::AlignVCenter | Qt::AlignLeft,
                      painter->fontMetrics().elidedText(signFor(day.sign), Qt::ElideRight, sign.width()));
    painter->restore();
}

bool WeekHeader::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const auto under =
            std::ranges::find_if(banners_, [&](const BannerText& text) { return bannerRect(text.banner).contains(help->pos()); });
        const int section = logicalIndexAt(help->pos());
        QString text =
            section >= 0 && static_cast<std::size_t>(section) < days_.size() ? days_[static_cast<std::size_t>(section)].sign : QString();
        if (under != banners_.end()) {
            text =
                under->procedure.empty() ? under->text : under->text + QLatin1Char('\n') + tr("Click to open it, drag it to another day");
        }
        QToolTip::showText(help->globalPos(), text, this);
        return true;
    }
    return QHeaderView::viewportEvent(event);
}

}  // namespace gyeol::ui
