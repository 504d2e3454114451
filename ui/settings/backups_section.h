#pragma once

#include "service/backing_up.h"
#include "ui/commands/backup_keeper.h"
#include "ui/settings/settings_section.h"
#include "ui/thinking.h"

#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>

#include <filesystem>
#include <optional>
#include <vector>

namespace gyeol::ui {

/// The backups: which there are, one more now, going back to one with what that would lose, and where they are kept.
class BackupsSection : public SettingsSection {
    Q_OBJECT

public:
    BackupsSection(const PageContext& context, QWidget* parent);

    void refresh() override;
    void retranslate() override;

private:
    void buildList();
    void buildFolder();
    void fill();
    void showPlace();
    void showBusy();
    /// Says what going back to the chosen backup would lose.
    void weigh();
    void showLoss(const Result<service::Loss>& loss);
    void restore(const std::filesystem::path& from);
    void chooseOther();
    void chooseFolder();
    [[nodiscard]] std::optional<storage::BackupEntry> chosen() const;
    [[nodiscard]] QString momentOf(const storage::BackupEntry& backup) const;
    [[nodiscard]] QString describe(const storage::BackupEntry& backup) const;
    void tell(const Failure& failure) const;

    PageContext context_;
    service::ForeignReader reader_;
    BackupKeeper* keeper_;
    Thinking* thinking_;
    Card *listCard_, *folderCard_;
    QLabel *rule_, *none_, *loss_, *place_, *folder_, *folderNote_;
    QListWidget* list_;
    QProgressBar* progress_;
    QPushButton *now_, *restore_, *other_, *changeFolder_, *openFolder_;
    std::vector<storage::BackupEntry> backups_;
};

}  // namespace gyeol::ui
