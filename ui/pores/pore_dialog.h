#pragma once

#include "ui/page.h"
#include "ui/pores/pore_view.h"
#include "ui/pores/region_marker.h"
#include "ui/pores/shot.h"
#include "ui/thinking.h"
#include "ui/widgets/speaker.h"
#include "ui/widgets/texts.h"

#include <QComboBox>
#include <QDialog>
#include <QListWidget>
#include <QPushButton>

#include <filesystem>
#include <vector>

namespace gyeol::ui {

/// Shots of one place, on their way into the diary: the marked skin on each, what was counted in it, and which cannot be used. Nothing is
/// kept before the person says so; then it is one act.
class PoreDialog : public QDialog {
    Q_OBJECT

public:
    /// `measuring` outlives the dialog, so that closing it never waits for a picture. Requires a diary on the desk.
    PoreDialog(const PageContext& context, Thinking& measuring, const std::string& place, QWidget* parent);
    ~PoreDialog() override;

    /// Takes in shots; those that are there already stay.
    void add(const std::vector<std::filesystem::path>& files);

signals:
    /// The person wants to take in more.
    void moreWished();

private:
    struct Item {
        std::filesystem::path file;
        std::optional<pores::Region> placed;  ///< by the person
        std::optional<Shot> shot;
        std::optional<Failure> failure;
        bool isStale = true;  ///< is still to be measured
    };

    void build();
    void next();
    void take(std::size_t index, Result<Shot> shot);
    void place(const pores::Region& region);
    void choosePlace();
    void keep();
    void showState();
    void showRow(std::size_t index);
    /// The skin that the others are laid upon: the first shot of these, or of the days before.
    [[nodiscard]] ShotWish wishOf(std::size_t index) const;
    void findEarlier();
    [[nodiscard]] QString stateOf(const Item& item) const;
    [[nodiscard]] std::size_t usable() const;
    [[nodiscard]] std::string placeCode() const;
    [[nodiscard]] const wording::Wording& wording() const { return context_.languages.wording(); }

    PageContext context_;
    Thinking& measuring_;
    QComboBox* place_;
    QListWidget* list_;
    QPushButton *more_, *keep_, *cancel_;
    RegionMarker* marker_;
    PoreView* view_;
    Speaker* words_;
    QLabel* told_;
    std::vector<Item> items_;
    std::optional<std::size_t> asked_;               ///< which one is being measured
    std::shared_ptr<const pores::Picture> earlier_;  ///< a shot of the days before; null: none
    std::optional<pores::Region> earlierRegion_;
};

}  // namespace gyeol::ui
