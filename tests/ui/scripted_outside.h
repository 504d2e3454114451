#pragma once

#include "ui/outside_ports.h"

#include <QNetworkAccessManager>
#include <QStringList>
#include <QTimer>

#include <map>
#include <optional>

namespace gyeol::test {

/// A keyring of a test's own, or none at all.
class ScriptedKeyring : public ui::Keyring {
public:
    void read(const QString& key, Read read) override {
        later([this, key, read] {
            if (!isThere) {
                read(failed(FailureCode::noKeyring));
                return;
            }
            const auto found = secrets.find(key);
            read(found == secrets.end() ? std::optional<QString>() : std::optional(found->second));
        });
    }
    void write(const QString& key, const QString& secret, Done done) override {
        later([this, key, secret, done] {
            if (isThere) {
                secrets[key] = secret;
            }
            done(answer());
        });
    }
    void remove(const QString& key, Done done) override {
        later([this, key, done] {
            secrets.erase(key);
            done(answer());
        });
    }

    std::map<QString, QString> secrets;
    bool isThere = true;

private:
    [[nodiscard]] Result<void> answer() const { return isThere ? Result<void>() : failed(FailureCode::noKeyring); }
    void later(std::function<void()> say) { QTimer::singleShot(0, &loop_, std::move(say)); }
    QObject loop_;
};

/// A tray that keeps what it was told.
class ScriptedNotifier : public ui::Notifier {
public:
    [[nodiscard]] bool isThere() const override { return there; }
    void show(bool on, std::function<void()> opened) override {
        shown = on && there;
        open = std::move(opened);
    }
    void name(const QString& openText, const QString& quitText) override { names = QStringList{openText, quitText}; }
    void notify(const QString& title, const QString& text) override { said << title + QLatin1Char('\n') + text; }

    bool there = true, shown = false;
    std::function<void()> open;
    QStringList names, said;
};

/// What waits for a moment; the test is the clock that wakes it.
class ScriptedWakeUp : public ui::WakeUp {
public:
    void at(std::chrono::local_seconds when, std::function<void()> wakes) override {
        moment = when;
        wake = std::move(wakes);
    }
    void cancel() override {
        moment.reset();
        wake = nullptr;
    }
    /// Wakes whoever waits, whatever the time.
    void ring() {
        const std::function<void()> woken = std::move(wake);
        cancel();
        woken();
    }

    std::optional<std::chrono::local_seconds> moment;
    std::function<void()> wake;
};

/// All that a window of a test reaches outside: nothing, unless the test puts a server there.
struct ScriptedOutside {
    QNetworkAccessManager network;
    ScriptedKeyring keyring;
    ScriptedNotifier notifier;
    ScriptedWakeUp wakeUp;
    /// A port of this machine at which nobody listens.
    ui::OpenMeteo openMeteo{QUrl(QStringLiteral("http://127.0.0.1:9/v1/forecast")),
                            QUrl(QStringLiteral("http://127.0.0.1:9/v1/air-quality")),
                            QUrl(QStringLiteral("http://127.0.0.1:9/v1/search"))};

    [[nodiscard]] ui::OutsidePorts ports() { return {network, keyring, notifier, wakeUp, openMeteo, {}}; }
};

}  // namespace gyeol::test
