#include "bench_report.h"

#include <algorithm>
#include <cstdio>
#include <nlohmann/json.hpp>

namespace gyeol::bench {
namespace {

struct Summary {
    std::int64_t middle = 0, slowest = 0, states = 0;
    std::size_t optimal = 0;
    std::optional<std::int64_t> weekMiddle, weekSlowest;
    std::size_t weekProved = 0;
    std::optional<std::int64_t> cbcMiddle, timesFaster;
    std::size_t cbcProved = 0, cbcDiffers = 0;
};

Summary summaryOf(const Group& group) {
    Summary summary;
    std::vector<std::int64_t> ours, states, weeks, theirs, ratios;
    for (const Measurement& one : group.measurements) {
        ours.push_back(one.microseconds);
        states.push_back(one.states);
        summary.slowest = std::max(summary.slowest, one.microseconds);
        summary.optimal += one.optimal ? 1 : 0;
        if (one.weekMicroseconds) {
            weeks.push_back(*one.weekMicroseconds);
            summary.weekProved += one.weekProved ? 1 : 0;
        }
        if (one.cbcMicroseconds) {
            theirs.push_back(*one.cbcMicroseconds);
            ratios.push_back(*one.cbcMicroseconds / std::max<std::int64_t>(one.microseconds, 1));
            summary.cbcProved += one.cbcProved ? 1 : 0;
            summary.cbcDiffers += one.cbcProved && one.optimal && one.cbcValue != one.value ? 1 : 0;
        }
    }
    summary.middle = median(ours);
    summary.states = median(states);
    if (!weeks.empty()) {
        summary.weekMiddle = median(weeks);
        summary.weekSlowest = *std::max_element(weeks.begin(), weeks.end());
    }
    if (!theirs.empty()) {
        summary.cbcMiddle = median(theirs);
        summary.timesFaster = median(ratios);
    }
    return summary;
}

}  // namespace

std::int64_t median(std::vector<std::int64_t> numbers) {
    if (numbers.empty()) {
        return 0;
    }
    const auto middle = numbers.begin() + static_cast<std::ptrdiff_t>((numbers.size() - 1) / 2);
    std::nth_element(numbers.begin(), middle, numbers.end());
    return *middle;
}

std::string asTable(const std::vector<Group>& groups, std::int64_t peakKilobytes) {
    std::string text =
        "days treatments problems  optimal  median ms  slowest ms  median states  week median ms  slowest  proved   cbc median ms  times "
        "faster  differs\n";
    char line[200];
    for (const Group& group : groups) {
        const Summary summary = summaryOf(group);
        std::snprintf(line, sizeof line, "%4d %10d %8zu %8zu %10.3f %11.3f %14ld", group.days, group.treatments, group.measurements.size(),
                      summary.optimal, static_cast<double>(summary.middle) / 1e3, static_cast<double>(summary.slowest) / 1e3,
                      static_cast<long>(summary.states));
        text += line;
        if (summary.weekMiddle) {
            std::snprintf(line, sizeof line, " %15.3f %8.3f %7zu", static_cast<double>(*summary.weekMiddle) / 1e3,
                          static_cast<double>(*summary.weekSlowest) / 1e3, summary.weekProved);
            text += line;
        } else {
            text += "               -        -       -";
        }
        if (summary.cbcMiddle) {
            std::snprintf(line, sizeof line, " %15.1f %13ld %8zu", static_cast<double>(*summary.cbcMiddle) / 1e3,
                          static_cast<long>(*summary.timesFaster), summary.cbcDiffers);
            text += line;
        }
        text += '\n';
    }
    std::snprintf(line, sizeof line, "peak memory %.1f MB\n", static_cast<double>(peakKilobytes) / 1024);
    return text + line;
}

std::string asJson(const std::vector<Group>& groups, std::int64_t peakKilobytes) {
    nlohmann::ordered_json document = {{"peak_kb", peakKilobytes}, {"groups", nlohmann::ordered_json::array()}};
    for (const Group& group : groups) {
        const Summary summary = summaryOf(group);
        nlohmann::ordered_json one = {{"days", group.days},          {"treatments", group.treatments}, {"optimal", summary.optimal},
                                      {"median_us", summary.middle}, {"slowest_us", summary.slowest},  {"median_states", summary.states}};
        if (summary.weekMiddle) {
            one["week_median_us"] = *summary.weekMiddle;
            one["week_slowest_us"] = *summary.weekSlowest;
            one["week_proved"] = summary.weekProved;
        }
        if (summary.cbcMiddle) {
            one["cbc_median_us"] = *summary.cbcMiddle;
            one["cbc_proved"] = summary.cbcProved;
            one["cbc_differs"] = summary.cbcDiffers;
            one["median_times_faster"] = *summary.timesFaster;
        }
        one["problems"] = nlohmann::ordered_json::array();
        for (const Measurement& each : group.measurements) {
            nlohmann::ordered_json row = {{"seed", each.seed},   {"us", each.microseconds}, {"states", each.states},
                                          {"value", each.value}, {"bound", each.bound},     {"optimal", each.optimal}};
            if (each.weekMicroseconds) {
                row["week_us"] = *each.weekMicroseconds;
                row["week_proved"] = each.weekProved;
            }
            if (each.cbcMicroseconds) {
                row["cbc_us"] = *each.cbcMicroseconds;
                row["cbc_proved"] = each.cbcProved;
                row["cbc_value"] = each.cbcValue;
            }
            one["problems"].push_back(std::move(row));
        }
        document["groups"].push_back(std::move(one));
    }
    return document.dump(1) + "\n";
}

}  // namespace gyeol::bench
