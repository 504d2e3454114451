#pragma once

#include "ui/page.h"
#include "ui/photographs/intake.h"
#include "ui/photographs/pictures.h"
#include "ui/photographs/placing.h"
#include "ui/progress/photograph_pair.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/segmented.h"

#include <QComboBox>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QSlider>

#include <array>

namespace gyeol::ui {

/// What a photograph shows, by the name of its region: the codes that the program offers, in order.
[[nodiscard]] const std::vector<std::string>& photographViews();
/// "left cheek"; a name that the program does not know is said as it is.
[[nodiscard]] QString viewName(const std::string& region);

/// The photographs of the diary: bringing many in, with progress and a way out; two of them compared; how to take them alike.
class PhotographCard : public Card {
    Q_OBJECT

public:
    explicit PhotographCard(const PageContext& context, QWidget* parent = nullptr);

    /// Shows the diary's photographs. Requires a diary on the desk.
    void refresh();
    void retranslate();

private:
    /// One of the two photographs that are compared.
    struct Side {
        QComboBox* choice = nullptr;
        QPushButton* more = nullptr;
        QMenu* menu = nullptr;
        std::optional<diary::Photograph> shown;
    };

    void buildIntake();
    void buildCompare();
    [[nodiscard]] Side makeSide(const char* name);
    void connectAll();

    void add();
    void finish(std::vector<diary::Photograph> photographs, const QStringList& unreadable);
    void showRunning(int done, int of);

    void offer();
    void choose(Side& side, int row);
    void showPair();
    void fillMenu(const Side& side);
    void change(const diary::Photograph& before, const diary::Photograph& after);
    void moveToDay(const diary::Photograph& photograph);
    void remove(const diary::Photograph& photograph);

    [[nodiscard]] QString nameOf(const diary::Photograph& photograph) const;
    [[nodiscard]] QImage pictureOf(const diary::Photograph& photograph, const std::string& view);
    [[nodiscard]] const diary::Diary& diary() const { return context_.desk.diary(); }
    [[nodiscard]] const wording::Wording& wording() const { return context_.languages.wording(); }

    PageContext context_;
    PhotographIntake* intake_;
    Pictures pictures_;
    QPushButton *add_, *cancel_, *guideButton_;
    QProgressBar* progress_;
    QLabel *state_, *guide_, *empty_, *viewLabel_;
    QComboBox* view_;
    QWidget* compare_;
    PhotographPair* pair_;
    Segmented* mode_;
    QSlider* slider_;
    std::array<Side, 2> sides_;
    std::vector<diary::Photograph> all_;      ///< as the diary has them, oldest first
    std::vector<diary::Photograph> offered_;  ///< those of the chosen view
};

}  // namespace gyeol::ui
