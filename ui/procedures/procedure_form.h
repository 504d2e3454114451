#pragma once

#include "ui/procedures/clinic_numbers_card.h"
#include "ui/procedures/repeat_card.h"
#include "ui/widgets/date_edit.h"
#include "wording/wording.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLineEdit>

namespace gyeol::ui {

/// The questions about one procedure, as cards of a page: what and when, the clinic's own numbers, and how often. It knows no diary: it is
/// given words and gives words back.
class ProcedureForm : public QObject {
    Q_OBJECT

public:
    /// `after` is where the card of the windows stands: between what and when, and the clinic's numbers.
    ProcedureForm(PageFrame& frame, Card* after);

    /// `inSeries`: the diary has it as one of several.
    void setWords(const service::ProcedureWords& words, bool inSeries);
    [[nodiscard]] const service::ProcedureWords& words() const { return words_; }
    /// Another date, as if the person had typed it.
    void setDate(Date date);
    /// Our numbers, shown where the clinic's own are missing.
    void showOurs(const service::OurNumbers& ours);
    /// What the interval leaves between two.
    void showRepeat(const QString& line) { repeat_->showLine(line); }
    void retranslate(const wording::Wording& wording);
    [[nodiscard]] QWidget* first() const { return kind_; }
    /// The fields in the order of Tab: what and when, and then the rest.
    [[nodiscard]] std::vector<QWidget*> whatStops() const;
    [[nodiscard]] std::vector<QWidget*> otherStops() const;

signals:
    void changed();

private:
    void buildWhat();
    void connectWhat();
    void addRow(QGridLayout* grid, QLabel*& label, QWidget* field, const char* name);
    void showHealed();
    void showFor(diary::ProcedureKind kind);

    service::ProcedureWords words_;
    bool waitsForHealing_ = false;
    Card* whatCard_;
    ClinicNumbersCard* clinic_;
    RepeatCard* repeat_;
    QComboBox *kind_ = nullptr, *place_ = nullptr;
    DateEdit *date_ = nullptr, *healed_ = nullptr;
    QLineEdit *hour_ = nullptr, *agent_ = nullptr, *note_ = nullptr;
    QDoubleSpinBox* needle_ = nullptr;
    QLabel *kindLabel_ = nullptr, *dateLabel_ = nullptr, *hourLabel_ = nullptr, *placeLabel_ = nullptr, *agentLabel_ = nullptr,
           *needleLabel_ = nullptr, *healedLabel_ = nullptr, *noteLabel_ = nullptr, *hourWrong_ = nullptr;
};

}  // namespace gyeol::ui
