// Starts a program on the X server of $DISPLAY and prints as JSON how long it takes, from its exec, until its first window is painted, what
// memory it holds once nothing wakes it any more, and how often it then wakes up while nobody touches it: `gyeol_first_paint SETTLE IDLE
// PROGRAM …` (milliseconds). Painted means: the window is there, the program has drawn into it, and no more than a tenth of it still shows
// the colour that the screen had before. The window is given the keys, so that what blinks under the keys would count.
#include <X11/Xlib.h>
#include <X11/Xutil.h>
#include <X11/extensions/Xdamage.h>
#include <poll.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <optional>
#include <sstream>
#include <string>

namespace {

using Milliseconds = std::chrono::duration<double, std::milli>;
using Clock = std::chrono::steady_clock;

constexpr unsigned long marker = 0xFE01FD;  // no program of ours paints this
constexpr int smallest = 64, step = 3;
constexpr Milliseconds patience(60'000), quiet(2'000);

/// The number behind a word of a file in /proc, in the file's own unit; 0 where it is not there.
long numberOf(const std::filesystem::path& file, const std::string& word) {
    std::ifstream lines(file);
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with(word)) {
            std::istringstream rest(line.substr(word.size()));
            long number = 0;
            return rest >> number ? number : 0;
        }
    }
    return 0;
}

/// How often the threads of a process went to sleep by themselves: each time, something had woken them.
long wakeUps(pid_t process) {
    long sum = 0;
    std::error_code gone;
    for (const auto& thread : std::filesystem::directory_iterator("/proc/" + std::to_string(process) + "/task", gone)) {
        sum += numberOf(thread.path() / "status", "voluntary_ctxt_switches:");
    }
    return sum;
}

/// For how long the threads of a process have had a processor: beside the time on the clock, it tells what of that was the machine's doing.
Milliseconds processorTime(pid_t process) {
    Milliseconds sum(0);
    std::error_code gone;
    for (const auto& thread : std::filesystem::directory_iterator("/proc/" + std::to_string(process) + "/task", gone)) {
        std::ifstream scheduled(thread.path() / "schedstat");
        if (long long nanoseconds = 0; scheduled >> nanoseconds) {
            sum += std::chrono::nanoseconds(nanoseconds);
        }
    }
    return sum;
}

class Watcher {
public:
    Watcher() : display_(XOpenDisplay(nullptr)) {
        int error = 0, major = 1, minor = 1;
        if (display_ == nullptr || XDamageQueryExtension(display_, &damageEvent_, &error) == 0) {
            std::fputs("there is no X server with the damage extension\n", stderr);
            std::exit(4);
        }
        XDamageQueryVersion(display_, &major, &minor);
        XSetErrorHandler([](Display*, XErrorEvent*) { return 0; });  // windows may be gone when we ask
        root_ = DefaultRootWindow(display_);
        XSetWindowBackground(display_, root_, marker);
        XClearWindow(display_, root_);
        XSelectInput(display_, root_, SubstructureNotifyMask);
        XSync(display_, False);
    }

    /// Waits for one event, or for so long. True where a program has drawn since.
    bool wait(Milliseconds most) {
        pollfd connection{ConnectionNumber(display_), POLLIN, 0};
        if (XPending(display_) == 0 && most.count() > 0) {
            poll(&connection, 1, static_cast<int>(most.count()) + 1);
        }
        bool drawn = false;
        while (XPending(display_) > 0) {
            XEvent event;
            XNextEvent(display_, &event);
            if (event.type == MapNotify && event.xmap.override_redirect == False) {
                watch(event.xmap.window);
                drawn = true;  // it may have been before we watched
            } else if (event.type == damageEvent_ + XDamageNotify) {
                XDamageSubtract(display_, reinterpret_cast<XDamageNotifyEvent*>(&event)->damage, None, None);
                drawn = true;
            }
        }
        return drawn;
    }

    [[nodiscard]] bool isPainted() const {
        for (const auto& [window, damage] : windows_) {
            if (isPainted(window)) {
                return true;
            }
        }
        return false;
    }

private:
    void watch(Window window) {
        XWindowAttributes is;
        if (XGetWindowAttributes(display_, window, &is) != 0 && is.width >= smallest && is.height >= smallest) {
            windows_.emplace(window, XDamageCreate(display_, window, XDamageReportNonEmpty));
            XSetInputFocus(display_, window, RevertToParent, CurrentTime);
            XSync(display_, False);
        }
    }

    [[nodiscard]] bool isPainted(Window window) const {
        XWindowAttributes is;
        if (XGetWindowAttributes(display_, window, &is) == 0 || is.map_state != IsViewable) {
            return false;
        }
        XImage* picture =
            XGetImage(display_, window, 0, 0, static_cast<unsigned>(is.width), static_cast<unsigned>(is.height), AllPlanes, ZPixmap);
        if (picture == nullptr) {
            return false;
        }
        int all = 0, bare = 0;
        for (int y = 0; y < is.height; y += step) {
            for (int x = 0; x < is.width; x += step) {
                const unsigned long pixel = XGetPixel(picture, x, y) & 0xFFFFFF;
                ++all;
                bare += pixel == marker || pixel == 0 ? 1 : 0;
            }
        }
        XDestroyImage(picture);
        return bare * 10 < all;
    }

    Display* display_;
    Window root_ = 0;
    int damageEvent_ = 0;
    std::map<Window, Damage> windows_;
};

}  // namespace

int main(int argc, char** argv) {
    if (argc < 4) {
        std::fputs("usage: gyeol_first_paint SETTLE IDLE PROGRAM [ARGUMENT]...\n", stderr);
        return 2;
    }
    const Milliseconds settle(std::atoi(argv[1])), idle(std::atoi(argv[2]));
    Watcher watcher;
    // The child writes down the moment before its exec: the fork is not the program's.
    auto* begin = static_cast<Clock::time_point*>(
        mmap(nullptr, sizeof(Clock::time_point), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0));
    const pid_t child = fork();
    if (child == 0) {
        *begin = Clock::now();
        execvp(argv[3], argv + 3);
        _exit(127);
    }
    const auto given = Clock::now();
    std::optional<Milliseconds> painted;
    Milliseconds worked(0);
    while (!painted && Clock::now() - given < patience && waitpid(child, nullptr, WNOHANG) == 0) {
        if (watcher.wait(Milliseconds(20))) {
            const auto drawn = Clock::now();
            worked = processorTime(child);
            if (watcher.isPainted()) {
                painted = drawn - *begin;
            }
        }
    }
    if (!painted) {
        std::fprintf(stderr, "%s: no window was painted\n", argv[3]);
        kill(child, SIGKILL);
        return 4;
    }
    const auto rest = [&watcher](Milliseconds time) {
        int drawn = 0;
        for (const auto until = Clock::now() + time; Clock::now() < until;) {
            drawn += watcher.wait(until - Clock::now()) ? 1 : 0;
        }
        return drawn;
    };
    rest(settle);
    // A diary may still be read, and a week planned: what holds memory then is not what stays.
    for (long calls = -1; calls != wakeUps(child) && Clock::now() - given < patience;) {
        calls = wakeUps(child);
        rest(quiet);
    }
    const std::filesystem::path memory = "/proc/" + std::to_string(child) + "/smaps_rollup";
    const long pss = numberOf(memory, "Pss:"), rss = numberOf(memory, "Rss:"), before = wakeUps(child);
    const int drawn = rest(idle);
    std::printf("{\"painted_ms\": %.1f, \"processor_ms\": %.1f, \"pss_kb\": %ld, \"rss_kb\": %ld, \"wake_ups\": %ld, \"repaints\": %d}\n",
                painted->count(), worked.count(), pss, rss, wakeUps(child) - before, drawn);
    kill(child, SIGTERM);
    waitpid(child, nullptr, 0);
    return 0;
}
