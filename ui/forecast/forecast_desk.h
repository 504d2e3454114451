#pragma once

#include "ui/forecast/forecast_client.h"
#include "ui/forecast/forecast_memory.h"
#include "ui/page.h"

#include <optional>

namespace gyeol::ui {

/// The forecast as the person wants it: off, or on for a place. Asks when it is due or wished for and never more often than is polite; what
/// comes is noted on its days as one act that can be undone. A day that the person said something of is left as it is, and a kept week
/// changes only by the person's own replan.
class ForecastDesk : public QObject {
    Q_OBJECT

public:
    ForecastDesk(const PageContext& context, QNetworkAccessManager& network, OpenMeteo services, HttpLimits limits = {},
                 QObject* parent = nullptr);

    [[nodiscard]] bool isOn() const;
    /// Off: nothing is asked any more; what was noted stays.
    void turn(bool on);
    [[nodiscard]] std::optional<Place> place() const;
    void choose(const Place& place);

    /// Asks for the places of a name, at the person's wish; `found` or `searchFailed` follow.
    void search(const QString& name);
    /// Asks now, at the person's wish. Nothing happens while it is off, without a place, or before `nextAt`.
    void fetch();
    /// Asks if it is on and what is known is older than three hours. Requires a diary on the desk.
    void freshen();
    /// Another diary lies on the desk now, or none: what is known is new to it.
    void begin();
    /// Notes on the desk's diary what came last, also where that makes final what the person had undone.
    void note();

    [[nodiscard]] bool isBusy() const { return busy_; }
    /// What is known of the chosen place; none where nothing is.
    [[nodiscard]] std::optional<RememberedForecast> known() const;
    /// From when on the services may be asked again; none: now.
    [[nodiscard]] std::optional<std::chrono::local_seconds> nextAt() const;
    [[nodiscard]] const std::optional<Failure>& failure() const { return failure_; }
    /// The exact requests, as they go to the services; empty without a place.
    [[nodiscard]] QStringList requests() const;

signals:
    /// Something that the settings show is otherwise now.
    void changed();
    void found(const std::vector<gyeol::ui::Place>& places);
    void searchFailed(const gyeol::Failure& failure);
    /// Days were noted: those with strong sun or bad dust that were not known as such before.
    void noted(const std::vector<gyeol::diary::Exposure>& warned);
    /// A forecast waits to be noted, because something that was undone could not be redone afterwards.
    void offered();

private:
    void take(const Forecast& forecast);
    void arrive();

    PageContext context_;
    ForecastClient client_;
    bool busy_ = false;
    std::optional<Failure> failure_;
    std::optional<std::chrono::local_seconds> asked_;  ///< in this run, whatever came of it
    std::optional<std::chrono::local_seconds> told_;   ///< the forecast that this diary was offered; it is offered once
    bool waits_ = false;                               ///< the services asked for more patience
};

}  // namespace gyeol::ui
