#pragma once

#include <QMetaObject>
#include <QObject>
#include <QThreadPool>

#include <cstdint>
#include <utility>

namespace gyeol::ui {

/// Works out answers on a thread of its own, so that painting never waits for a search. Only the newest question counts: what waits when a
/// newer one comes is not begun, and an answer that comes too late is dropped.
class Thinking : public QObject {
    Q_OBJECT

public:
    explicit Thinking(QObject* parent = nullptr) : QObject(parent) {
        worker_.setMaxThreadCount(1);
        worker_.setExpiryTimeout(-1);
    }
    ~Thinking() override {
        worker_.clear();
        worker_.waitForDone();
    }

    /// Calls `question()` on the thread and then `answered(answer)` here. The question owns what
    /// changes while it is answered, the diary above all.
    template <class Question, class Answered>
    void ask(Question question, Answered answered) {
        worker_.clear();
        const std::uint64_t number = ++asked_;
        worker_.start([this, number, question = std::move(question), answered = std::move(answered)]() mutable {
            auto answer = question();
            QMetaObject::invokeMethod(
                this,
                [this, number, answer = std::move(answer), answered = std::move(answered)]() mutable {
                    if (number == asked_) {
                        answered_ = number;
                        answered(std::move(answer));
                    }
                },
                Qt::QueuedConnection);
        });
    }
    /// The last question is not wanted any more.
    void forget() {
        worker_.clear();
        answered_ = ++asked_;
    }
    /// Whether the newest question is answered, or none was asked.
    [[nodiscard]] bool isSettled() const { return answered_ == asked_; }

private:
    std::uint64_t asked_ = 0, answered_ = 0;
    QThreadPool worker_;  ///< one thread
};

}  // namespace gyeol::ui
