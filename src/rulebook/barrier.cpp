#include "rulebook/barrier.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace gyeol::rulebook {

namespace {

constexpr std::size_t mostWeights = 64;  // the problem's own limit
constexpr double tauUnit = 100.0;        // tau counts hundredths of a day

}  // namespace

double remaining(double load, double days, int tau) {
    return load * std::exp(-days * tauUnit / tau);
}

double residualBefore(const std::vector<Loaded>& sessions, int day, int tau) {
    double sum = 0;
    for (const Loaded& session : sessions) {
        if (session.day < day) {
            sum += remaining(session.load, day - session.day, tau);
        }
    }
    return sum;
}

std::vector<int> decayWeights(int load, int tau, int least) {
    std::vector<int> weights;
    while (weights.size() < mostWeights) {
        const double left = remaining(load, static_cast<double>(weights.size()), tau);
        if (left < least) {
            break;
        }
        weights.push_back(static_cast<int>(std::ceil(left)));
    }
    return weights;
}

}  // namespace gyeol::rulebook
