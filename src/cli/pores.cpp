#include "base/file.h"
#include "cli/commands.h"

#include <fmt/format.h>
#include <array>
#include <charconv>
#include <cmath>
#include <memory>
#include <nlohmann/json.hpp>

#ifdef GYEOL_PORES
#include "pores/decode.h"
#include "pores/measure.h"
#endif

namespace gyeol::cli {

namespace {

struct PoreOptions {
    std::filesystem::path image;
    std::string region;
    int minimumArea = 12;
};

#ifdef GYEOL_PORES

/// The region written as `x,y,width,height`: whole numbers, the sizes at least 1.
std::optional<pores::Region> readRegion(std::string_view text) {
    std::array<int, 4> numbers{};
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), numbers[i]);
        if (error != std::errc() || numbers[i] < (i < 2 ? 0 : 1)) {
            return std::nullopt;
        }
        text.remove_prefix(static_cast<std::size_t>(end - text.data()));
        const bool isLast = i + 1 == numbers.size();
        if (isLast ? !text.empty() : !text.starts_with(',')) {
            return std::nullopt;
        }
        text.remove_prefix(isLast ? 0 : 1);
    }
    return pores::Region{numbers[0], numbers[1], numbers[2], numbers[3]};
}

/// A picture of the size of the largest text file would have no sense: a telephone's has 3 to 20 MB.
constexpr std::uintmax_t largestPicture = 256ULL * 1024 * 1024;

double rounded(double value) {
    return std::round(value * 1e6) / 1e6;
}

std::string jsonOf(const pores::Measurement& measured) {
    nlohmann::ordered_json json{{"count", measured.count()},
                                {"area_ratio", rounded(measured.areaRatio)},
                                {"sharpness", rounded(measured.sharpness)},
                                {"usable", !measured.unusable},
                                {"why", nullptr}};
    if (measured.unusable) {
        json["why"] = nameOf(*measured.unusable);
    }
    return json.dump() + "\n";
}

std::string textOf(const pores::Measurement& measured, int minimumArea, const wording::Wording& wording) {
    if (measured.unusable) {
        return wording.say("pores.unusable." + std::string(nameOf(*measured.unusable)), {{"side", std::int64_t{pores::smallestSide}}}) +
               "\n";
    }
    return wording.say("pores.counted", {{"count", std::int64_t{measured.count()}},
                                         {"min", std::int64_t{minimumArea}},
                                         {"percent", fmt::format("{:.1f}", 100 * measured.areaRatio)}}) +
           "\n" + wording.say("pores.sharpness", {{"sharpness", fmt::format("{:.2f}", measured.sharpness)}}) + "\n\n" +
           wording.say("pores.limits") + "\n";
}

Outcome measure(const Context& context, const PoreOptions& options) {
    const auto region = readRegion(options.region);
    if (!region) {
        return wronglyUsed(fmt::format("--region: \"{}\" is not x,y,width,height in pixels", options.region));
    }
    const auto bytes = readFile(options.image, largestPicture);
    if (!bytes) {
        return failedBy(bytes.error(), options.image);
    }
    const auto picture = pores::decodePicture(*bytes);
    if (!picture) {
        return failedBy(picture.error(), options.image);
    }
    if (!picture->holds(*region)) {
        return wronglyUsed(
            fmt::format("--region: {} does not lie inside the picture of {} × {} pixels", options.region, picture->width, picture->height));
    }
    const auto measured = pores::measure(*picture, *region, {options.minimumArea});
    if (!measured) {
        return failedBy(measured.error());
    }
    return succeeded(context.json ? jsonOf(*measured) : textOf(*measured, options.minimumArea, context.wording));
}

#else

Outcome measure(const Context& /*context*/, const PoreOptions& /*options*/) {
    return failedBy({FailureCode::notBuilt, {}, "pores", {}, 0});
}

#endif

}  // namespace

void addPores(CLI::App& app, Invocation& invocation) {
    const auto options = std::make_shared<PoreOptions>();
    CLI::App* command = app.add_subcommand("pores", "Measure the visible pores in a marked region of a photograph");
    command->add_option("image", options->image, "A JPEG or PNG, upright as its EXIF says")->required()->type_name("IMAGE");
    command->add_option("--region", options->region, "The skin to measure, in pixels from the upper left corner")
        ->required()
        ->type_name("X,Y,WIDTH,HEIGHT");
    command->add_option("--min-area", options->minimumArea, "The smallest pore that is counted, in pixels")
        ->capture_default_str()
        ->check(CLI::Range(1, 1000))
        ->type_name("PIXELS");
    command->footer(
        "Examples:\n"
        "  gyeol-cli pores cheek.jpg --region 400,300,600,600\n"
        "  gyeol-cli pores cheek.jpg --region 400,300,600,600 --min-area 20 --json\n"
        "\n"
        "A picture that is too small, dark, bright or blurred is not measured, and \"why\" says which.");
    command->callback(
        [&invocation, options] { invocation.action = [options](const Context& context) { return measure(context, *options); }; });
}

}  // namespace gyeol::cli
