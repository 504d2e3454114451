#pragma once

#include <vector>

/// R1: what sessions leave on the skin, fading exponentially. A proxy of the risk of irritation for scheduling, not a prediction of water
/// loss.
namespace gyeol::rulebook {

/// A session of some load, hundredths of a standard one, on a day.
struct Loaded {
    int day = 0;
    int load = 0;
};

/// What is left of a load after some days; `tau` in hundredths of a day.
[[nodiscard]] double remaining(double load, double days, int tau);

/// The residual just before a day's sessions: what all sessions of earlier days left. In hundredths.
[[nodiscard]] double residualBefore(const std::vector<Loaded>& sessions, int day, int tau);

/// The weights of a gate: the load itself, then what is left of it day by day, rounded up, ending before the first below `least`.
[[nodiscard]] std::vector<int> decayWeights(int load, int tau, int least);

}  // namespace gyeol::rulebook
