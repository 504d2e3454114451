#include "ui/widgets/waiting.h"

#include "ui/widgets/texts.h"

#include <QDialog>
#include <QEventLoop>
#include <QProgressBar>
#include <QPushButton>
#include <QThread>
#include <QTimer>
#include <QVBoxLayout>

#include <atomic>
#include <memory>

namespace gyeol::ui {
namespace {

constexpr int patience = 400, glance = 100;  ///< milliseconds
constexpr int whole = 100, dialogWidth = 380;

/// What the work and the dialog tell each other.
struct Progress {
    std::atomic<bool> stops{false};
    std::atomic<int> percent{-1};  ///< below 0: the work does not tell
};

class Waiting : public QDialog {
    Q_DECLARE_TR_FUNCTIONS(Waiting)

public:
    Waiting(const QString& what, Progress& progress, QWidget* window)
        : QDialog(window), progress_(progress), what_(makeText("body", this)), bar_(new QProgressBar(this)), stop_(new QPushButton(this)) {
        setObjectName(QStringLiteral("waiting"));
        setWindowModality(Qt::WindowModal);
        setMinimumWidth(dialogWidth);
        what_->setText(what);
        bar_->setObjectName(QStringLiteral("waitingBar"));
        bar_->setTextVisible(false);
        bar_->setRange(0, 0);
        bar_->setAccessibleName(what);
        stop_->setObjectName(QStringLiteral("waitingStop"));
        stop_->setText(tr("&Cancel"));
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(20, 18, 20, 16);
        layout->setSpacing(12);
        layout->addWidget(what_);
        layout->addWidget(bar_);
        layout->addWidget(stop_, 0, Qt::AlignRight);
        connect(stop_, &QPushButton::clicked, this, &Waiting::reject);
        connect(&glances_, &QTimer::timeout, this, &Waiting::look);
        glances_.start(glance);
    }

    /// It stays until the work has noticed: nothing goes on behind the person's back.
    void reject() override {
        progress_.stops = true;
        what_->setText(tr("Stopping …"));
        stop_->setEnabled(false);
    }

private:
    void look() {
        if (const int percent = progress_.percent; percent >= 0) {
            bar_->setRange(0, whole);
            bar_->setValue(percent);
        }
    }

    Progress& progress_;
    QLabel* what_;
    QProgressBar* bar_;
    QPushButton* stop_;
    QTimer glances_;
};

}  // namespace

bool waitForWork(QWidget* window, const QString& what, const std::function<void(const storage::Watch&)>& work) {
    Progress progress;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        work([&progress](int percent) {
            progress.percent = percent;
            return !progress.stops;
        });
    }));
    QEventLoop loop;
    QObject::connect(thread.get(), &QThread::finished, &loop, &QEventLoop::quit);
    thread->start();
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    loop.exec(QEventLoop::ExcludeUserInputEvents);
    if (!thread->isFinished()) {
        Waiting dialog(what, progress, window);
        dialog.show();
        loop.exec();
    }
    thread->wait();
    return !progress.stops;
}

}  // namespace gyeol::ui
