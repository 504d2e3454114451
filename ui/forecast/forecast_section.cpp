#include "ui/forecast/forecast_section.h"

#include "ui/forecast/day_levels.h"
#include "ui/forecast/exposure_import.h"
#include "ui/qt_text.h"

#include <QFontDatabase>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>

#include <algorithm>

namespace gyeol::ui {
namespace {

constexpr int columns = 5;

QTableWidgetItem* cell(const QString& text) {
    auto* item = new QTableWidgetItem(text.isEmpty() ? QStringLiteral("–") : text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return item;
}

}  // namespace

ForecastSection::ForecastSection(const PageContext& context, ForecastDesk& forecast, QWidget* parent)
    : SettingsSection(parent), context_(context), forecast_(forecast), card_(addCard("forecastCard")), daysCard_(addCard("forecastDays")) {
    setObjectName(QStringLiteral("forecastSection"));
    buildForecast();
    buildDays();
    connectForecast();
}

void ForecastSection::buildForecast() {
    on_ = new QCheckBox(card_);
    on_->setObjectName(QStringLiteral("forecastOn"));
    sent_ = makeText("note", card_);
    placeName_ = makeText("caption", card_);
    place_ = makeText("body", card_);
    place_->setObjectName(QStringLiteral("forecastPlace"));
    name_ = new QLineEdit(card_);
    name_->setObjectName(QStringLiteral("forecastName"));
    constexpr int longestName = 80;
    name_->setMaxLength(longestName);
    search_ = new QPushButton(card_);
    search_->setObjectName(QStringLiteral("forecastSearch"));
    searchSays_ = makeText("note", card_);
    searchSays_->setObjectName(QStringLiteral("forecastSearchSays"));
    places_ = new QListWidget(card_);
    places_->setObjectName(QStringLiteral("forecastPlaces"));
    places_->setUniformItemSizes(true);
    requestName_ = makeText("caption", card_);
    requests_ = new QPlainTextEdit(card_);
    requests_->setObjectName(QStringLiteral("forecastRequests"));
    requests_->setReadOnly(true);
    requests_->setTabChangesFocus(true);
    requests_->setWordWrapMode(QTextOption::WrapAnywhere);
    requests_->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    constexpr int requestLines = 6;
    requests_->setFixedHeight(requests_->fontMetrics().lineSpacing() * requestLines + 18);
    status_ = makeText("body", card_);
    status_->setObjectName(QStringLiteral("forecastStatus"));
    fetch_ = new QPushButton(card_);
    fetch_->setObjectName(QStringLiteral("forecastFetch"));
    source_ = makeText("source", card_);

    auto* searching = new QHBoxLayout;
    searching->addWidget(name_, 1);
    searching->addWidget(search_);
    auto* fetching = new QHBoxLayout;
    fetching->addWidget(status_, 1);
    fetching->addWidget(fetch_, 0, Qt::AlignTop);
    for (QWidget* widget :
         {static_cast<QWidget*>(on_), static_cast<QWidget*>(sent_), static_cast<QWidget*>(placeName_), static_cast<QWidget*>(place_)}) {
        card_->body()->addWidget(widget);
    }
    card_->body()->addLayout(searching);
    card_->body()->addWidget(searchSays_);
    card_->body()->addWidget(places_);
    card_->body()->addWidget(requestName_);
    card_->body()->addWidget(requests_);
    card_->body()->addLayout(fetching);
    card_->body()->addWidget(source_);
    places_->hide();
    searchSays_->hide();
}

void ForecastSection::buildDays() {
    days_ = new QTableWidget(0, columns, daysCard_);
    days_->setObjectName(QStringLiteral("forecastTable"));
    days_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    days_->setSelectionBehavior(QAbstractItemView::SelectRows);
    days_->setSelectionMode(QAbstractItemView::SingleSelection);
    days_->setTabKeyNavigation(false);
    days_->setShowGrid(false);
    days_->setFrameShape(QFrame::NoFrame);
    days_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    days_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    days_->verticalHeader()->hide();
    days_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    days_->horizontalHeader()->setHighlightSections(false);
    days_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    daysNote_ = makeText("note", daysCard_);
    daysCard_->body()->addWidget(days_);
    daysCard_->body()->addWidget(daysNote_);
    import_ = new QPushButton(daysCard_);
    import_->setObjectName(QStringLiteral("forecastImport"));
    daysCard_->body()->addWidget(import_, 0, Qt::AlignLeft);
    connect(import_, &QPushButton::clicked, this, [this] { ExposureImport::begin(context_, this); });
}

void ForecastSection::connectForecast() {
    connect(on_, &QCheckBox::clicked, &forecast_, &ForecastDesk::turn);
    connect(search_, &QPushButton::clicked, this, &ForecastSection::search);
    connect(name_, &QLineEdit::returnPressed, this, &ForecastSection::search);
    connect(fetch_, &QPushButton::clicked, &forecast_, &ForecastDesk::fetch);
    connect(&forecast_, &ForecastDesk::changed, this, &ForecastSection::showStatus);
    connect(&forecast_, &ForecastDesk::found, this, &ForecastSection::showPlaces);
    connect(&forecast_, &ForecastDesk::searchFailed, this, [this](const Failure& failure) {
        search_->setEnabled(true);
        searchSays_->setText(fromCore(context_.languages.wording().failure(failure)));
    });
    connect(places_, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) {
        const int row = places_->row(item);
        if (row >= 0 && row < static_cast<int>(found_.size())) {
            const Place place = found_[static_cast<std::size_t>(row)];
            places_->hide();
            searchSays_->hide();
            name_->clear();
            fetch_->setFocus();
            forecast_.choose(place);
        }
    });
    // One click is enough, as everywhere in these settings.
    connect(places_, &QListWidget::itemClicked, places_, &QListWidget::itemActivated);
}

void ForecastSection::search() {
    if (!search_->isEnabled() || name_->text().simplified().isEmpty()) {
        return;
    }
    search_->setEnabled(false);
    places_->hide();
    searchSays_->show();
    searchSays_->setText(tr("Asking Open-Meteo for “%1” …").arg(name_->text().simplified()));
    forecast_.search(name_->text());
}

void ForecastSection::showPlaces(const std::vector<Place>& places) {
    search_->setEnabled(forecast_.isOn());
    found_ = places;
    places_->clear();
    for (const Place& place : places) {
        places_->addItem(
            tr("%1 (%2°, %3°)", "place (latitude, longitude)").arg(place.name, degrees(place.latitude), degrees(place.longitude)));
    }
    searchSays_->setText(places.empty() ? tr("No place of that name was found. Another spelling, or the name in English, may help.")
                                        : tr("Choose a place:"));
    places_->setVisible(!places.empty());
    if (!places.empty()) {
        constexpr int rowHeight = 34, mostRows = 6;
        places_->setFixedHeight(rowHeight * std::min(mostRows, static_cast<int>(places.size())) + 6);
        places_->setCurrentRow(0);
        places_->setFocus();
    }
}

QString ForecastSection::timeText(std::chrono::local_seconds time) const {
    const Date day = std::chrono::floor<Days>(time);
    const QTime clock = QTime(0, 0).addSecs(static_cast<int>((time - day).count()));
    const QString hour = clock.toString(QStringLiteral("HH:mm"));
    return day == std::chrono::floor<Days>(context_.clock.now())
               ? hour
               : tr("%1, %2", "day, time").arg(fromCore(context_.languages.wording().shortDate(day)), hour);
}

void ForecastSection::showStatus() {
    const bool on = forecast_.isOn();
    const auto place = forecast_.place();
    const auto next = forecast_.nextAt();
    on_->setChecked(on);
    for (QWidget* widget : {static_cast<QWidget*>(name_), static_cast<QWidget*>(search_)}) {
        widget->setEnabled(on);
    }
    place_->setText(
        place ? tr("%1 (%2°, %3°)", "place (latitude, longitude)").arg(place->name, degrees(place->latitude), degrees(place->longitude))
              : tr("No place is chosen yet."));
    requests_->setPlainText(place ? forecast_.requests().join(QLatin1Char('\n')) : tr("They stand here once a place is chosen."));
    fetch_->setEnabled(on && place && !forecast_.isBusy() && !next);
    QStringList says;
    if (!on) {
        says << tr("The forecast is off. Nothing is sent.");
    } else if (!place) {
        says << tr("Search for your place: only then is a forecast asked for.");
    } else if (forecast_.isBusy()) {
        says << tr("Asking Open-Meteo …");
    } else {
        if (forecast_.failure()) {
            says << fromCore(context_.languages.wording().failure(*forecast_.failure())) + QLatin1Char('.');
        }
        const auto known = forecast_.known();
        says << (known ? tr("Last forecast: %1.").arg(timeText(known->asked)) : tr("No forecast is known yet."));
        if (next) {
            says << tr("It can be fetched again from %1 on.").arg(timeText(*next));
        }
    }
    status_->setText(says.join(QLatin1Char(' ')));
    showDays();
}

void ForecastSection::showDays() {
    if (context_.desk.isEmpty()) {
        return;
    }
    const rulebook::StressData& limits = context_.book.data().stress;
    const auto& exposures = context_.desk.diary().exposures;
    days_->setHorizontalHeaderLabels({tr("Day"), tr("Sun"), tr("Fine dust"), tr("Air"), tr("From")});
    days_->setRowCount(forecastDays);
    for (int row = 0; row < forecastDays; ++row) {
        const Date date = context_.today() + Days(row);
        const auto found = std::ranges::find(exposures, date, &diary::Exposure::date);
        QString sun, dust, air, from;
        if (found != exposures.end()) {
            if (found->uvIndex) {
                sun = tr("%1 (UV %2)", "strong (UV 7)").arg(sunWord(limits, *found->uvIndex)).arg(*found->uvIndex);
            }
            if (found->pm25 || found->pm10) {
                const auto count = [](std::optional<int> value) { return value ? QString::number(*value) : QStringLiteral("–"); };
                dust = tr("%1 (%2 / %3)", "bad (PM2.5 / PM10)").arg(dustWord(limits, *found), count(found->pm25), count(found->pm10));
            }
            if (found->humidity) {
                air = tr("%1 % in the rooms").arg(*found->humidity);
            } else if (found->humidityOutdoor) {
                air = tr("%1 % outdoors").arg(*found->humidityOutdoor);
            }
            from = found->source == diary::ExposureSource::hand ? tr("you") : tr("forecast");
        }
        const QString day = fromCore(context_.languages.wording().shortDate(date));
        const QStringList texts{day, sun, dust, air, from};
        for (int column = 0; column < columns; ++column) {
            days_->setItem(row, column, cell(texts[column]));
        }
    }
    int height = days_->horizontalHeader()->sizeHint().height() + 2;
    for (int row = 0; row < forecastDays; ++row) {
        height += days_->rowHeight(row);
    }
    days_->setFixedHeight(height);
}

void ForecastSection::refresh() {
    showStatus();
}

void ForecastSection::retranslate() {
    card_->setTitle(tr("Forecast"));
    on_->setText(tr("Fetch sun, fine dust and humidity from Open-Meteo"));
    sent_->setText(
        tr("Off, nothing is sent. On, two requests go to open-meteo.com while this window is open, at most every three hours or when you "
           "wish. They hold the place, rounded to about a kilometre, and your network address, as every request does. A search sends the "
           "name that you type. Nothing else is sent: your diary stays on this computer."));
    placeName_->setText(tr("Place"));
    name_->setPlaceholderText(tr("Town or district"));
    name_->setAccessibleName(tr("Name of the place to search for"));
    search_->setText(tr("Search"));
    search_->setAccessibleName(tr("Search for the place at Open-Meteo"));
    places_->setAccessibleName(tr("Places that were found"));
    requestName_->setText(tr("Exactly what is sent"));
    requests_->setAccessibleName(tr("The two requests, exactly as they are sent"));
    fetch_->setText(tr("Fetch now"));
    source_->setText(
        tr("Data: Open-Meteo.com (CC BY 4.0), air quality from Copernicus. A model's forecast, not a measurement. Its humidity is that "
           "outdoors and changes no plan."));
    daysCard_->setTitle(tr("The coming days"));
    days_->setAccessibleName(tr("Sun and air of the coming days"));
    import_->setText(tr("From a file …"));
    import_->setAccessibleName(tr("Take sun and air of days from a file"));
    daysNote_->setText(
        tr("Fine dust: mean of the day, PM2.5 / PM10 in µg/m³. To say it yourself, click the head of a day on the board. What you say is "
           "never overwritten by a forecast."));
    showStatus();
}

}  // namespace gyeol::ui
