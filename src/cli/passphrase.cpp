#include "cli/passphrase.h"

#include "base/file.h"

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace gyeol::cli {

namespace {

constexpr std::size_t longestPassphrase = 4096;

std::string firstLine(const std::string& text) {
    std::string line = text.substr(0, text.find('\n'));
    if (!line.empty() && line.back() == '\r') {
        line.pop_back();
    }
    return line;
}

/// The terminal of the process, its echo off for as long as this lives; whatever standard input and output are.
class QuietTerminal {
public:
    QuietTerminal() : terminal_(::open("/dev/tty", O_RDWR | O_CLOEXEC)) {
        if (terminal_ >= 0 && ::tcgetattr(terminal_, &before_) == 0) {
            termios quiet = before_;
            quiet.c_lflag &= static_cast<tcflag_t>(~static_cast<tcflag_t>(ECHO));
            isQuiet_ = ::tcsetattr(terminal_, TCSAFLUSH, &quiet) == 0;
        }
    }
    QuietTerminal(const QuietTerminal&) = delete;
    QuietTerminal& operator=(const QuietTerminal&) = delete;
    ~QuietTerminal() {
        if (isQuiet_) {
            ::tcsetattr(terminal_, TCSAFLUSH, &before_);
        }
        if (terminal_ >= 0) {
            ::close(terminal_);
        }
    }

    [[nodiscard]] std::optional<std::string> ask(const std::string& question) const {
        if (!isQuiet_ || ::write(terminal_, question.data(), question.size()) < 0) {
            return std::nullopt;
        }
        std::string typed;
        char c = 0;
        while (::read(terminal_, &c, 1) == 1 && c != '\n') {
            if (typed.size() < longestPassphrase) {
                typed += c;
            }
        }
        [[maybe_unused]] const ssize_t ended = ::write(terminal_, "\n", 1);  // the person's own line end was not shown
        return typed;
    }

private:
    int terminal_;
    termios before_{};
    bool isQuiet_ = false;
};

}  // namespace

void addPassphraseOption(CLI::App& command, PassphraseOption& option) {
    command
        .add_option("--passphrase-file", option.file,
                    "The passphrase of a sealed file, in the first line of this one; else it is asked for")
        ->type_name("FILE");
}

tl::expected<std::string, Outcome> readPassphrase(const PassphraseOption& option, const std::string& question, Typed typed) {
    if (option.file) {
        const auto text = readFile(*option.file, longestPassphrase);
        if (!text) {
            return tl::unexpected(failedBy(text.error(), *option.file));
        }
        return firstLine(*text);
    }
    const QuietTerminal terminal;
    const auto first = terminal.ask(question + ": ");
    if (!first) {
        return tl::unexpected(wronglyUsed("there is no terminal to ask for the passphrase; --passphrase-file names a file that holds it"));
    }
    if (typed == Typed::twice && terminal.ask(question + " (2): ") != first) {
        return tl::unexpected(failedBy({FailureCode::wrongPassphrase, {}, {}, {}, 0}));
    }
    return *first;
}

}  // namespace gyeol::cli
