#include "ui/forecast/forecast_strip.h"

#include "service/planning.h"
#include "ui/forecast/day_levels.h"
#include "ui/qt_text.h"

#include <QHBoxLayout>

#include <algorithm>

namespace gyeol::ui {
namespace {

constexpr int week = 7;

QPushButton* button(const char* name, const char* kind, QWidget* parent) {
    auto* made = new QPushButton(parent);
    made->setObjectName(QLatin1String(name));
    made->setProperty("kind", QLatin1String(kind));
    return made;
}

}  // namespace

ForecastStrip::ForecastStrip(const PageContext& context, ForecastDesk& forecast, QWidget* parent)
    : QFrame(parent),
      context_(context),
      forecast_(forecast),
      words_(new Speaker(this)),
      note_(button("forecastNote", "primary", this)),
      show_(button("forecastShow", "", this)),
      close_(button("forecastClose", "quiet", this)) {
    setObjectName(QStringLiteral("forecastStrip"));
    words_->setObjectName(QStringLiteral("forecastWords"));
    words_->setWordWrap(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(18, 8, 12, 8);
    row->setSpacing(8);
    row->addWidget(words_, 1);
    for (QPushButton* at : {note_, show_, close_}) {
        row->addWidget(at);
    }
    connect(&forecast_, &ForecastDesk::noted, this, [this](const std::vector<diary::Exposure>& warned) {
        warned_ = warned;
        says_ = warned.empty() ? Says::nothing : Says::noted;
        tell();
    });
    connect(&forecast_, &ForecastDesk::offered, this, [this] {
        says_ = Says::offered;
        tell();
    });
    connect(note_, &QPushButton::clicked, &forecast_, &ForecastDesk::note);
    connect(show_, &QPushButton::clicked, this, [this] {
        const Date day = warned_.empty() ? context_.today() : warned_.front().date;
        close();
        emit weekWished(day);
    });
    connect(close_, &QPushButton::clicked, this, &ForecastStrip::close);
    retranslate();
}

void ForecastStrip::close() {
    says_ = Says::nothing;
    tell();
}

void ForecastStrip::tell() {
    setVisible(says_ != Says::nothing && !context_.desk.isEmpty());
    note_->setVisible(says_ == Says::offered);
    show_->setVisible(says_ == Says::noted);
    if (isHidden()) {
        return;
    }
    const auto place = forecast_.place();
    const QString name = place ? place->name.section(QLatin1Char(','), 0, 0) : QString();
    if (says_ == Says::offered) {
        words_->say(tr("A new forecast for %1 is there. Noting it makes final what you have just undone.").arg(name));
        return;
    }
    const wording::Wording& wording = context_.languages.wording();
    QStringList days;
    bool kept = false;
    for (const diary::Exposure& day : warned_) {
        days << tr("%1: %2", "a day: what is forecast")
                    .arg(fromCore(wording.shortDate(day.date)), dayWarning(context_.book.data().stress, day));
        kept = kept || service::isKept(context_.desk.diary(), context_.weekOf(day.date), week);
    }
    QString text = tr("Forecast for %1 – %2.", "place – days").arg(name, days.join(QStringLiteral("; ")));
    if (kept) {
        text += QLatin1Char(' ') + tr("The week you kept stays as it is; Replan shows what would be best now.");
    }
    words_->say(text);
}

void ForecastStrip::retranslate() {
    note_->setText(tr("Note it"));
    show_->setText(tr("Show the week"));
    close_->setText(tr("Close"));
    setAccessibleName(tr("Forecast"));
    close_->setAccessibleName(tr("Close the line about the forecast"));
    tell();
}

}  // namespace gyeol::ui
