#pragma once

#include "ui/caldav/dav_session.h"
#include "ui/caldav/dav_xml.h"

namespace gyeol::ui {

/// A calendar of the person's.
struct DavCalendar {
    QUrl url;      ///< ends with a slash
    QString name;  ///< as the person knows it
    bool events = true, toDos = true;
    friend bool operator==(const DavCalendar&, const DavCalendar&) = default;
};

/// Finds the calendars of an account (RFC 6764, 5397, 4791): the address itself and the server's well-known one are asked who the person
/// is, the principal where their calendars are, and that place which there are.
class DavDiscovery : public QObject {
    Q_OBJECT

public:
    explicit DavDiscovery(DavSession& session, QObject* parent = nullptr);

    /// Begins from the session's account; one of the signals follows.
    void begin();
    void forget();

signals:
    /// Those that can be written to, by name.
    void found(const std::vector<gyeol::ui::DavCalendar>& calendars);
    /// The calendars lie on another host; name and password go there only if the person allows it.
    void otherHost(const QString& host);
    void failed(const gyeol::Failure& failure);

private:
    void askAt(const QUrl& url, bool mayTryOther);
    void tryOther(const QUrl& url, const Failure& failure);
    void askPrincipal(const QUrl& url);
    void askHome(const QUrl& url);
    void goTo(const QUrl& home);
    void tell(const QUrl& base, const std::vector<DavResource>& resources);

    DavSession& session_;
    std::vector<QUrl> tried_;
};

}  // namespace gyeol::ui
