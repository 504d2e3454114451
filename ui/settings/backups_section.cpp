#include "ui/settings/backups_section.h"

#include "service/open_diary.h"
#include "storage/place.h"
#include "ui/qt_text.h"
#include "ui/settings/backup_words.h"
#include "ui/widgets/texts.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QStorageInfo>

namespace gyeol::ui {
namespace {

QHBoxLayout* rowOf(std::initializer_list<QPushButton*> buttons) {
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    for (QPushButton* button : buttons) {
        row->addWidget(button);
    }
    row->addStretch(1);
    return row;
}

/// Folders of drives that can be written and are not the system's.
QStringList drives() {
    QStringList folders;
    for (const QStorageInfo& drive : QStorageInfo::mountedVolumes()) {
        const QString root = drive.rootPath();
        if (drive.isReady() && !drive.isReadOnly() &&
            (root.startsWith(QLatin1String("/media/")) || root.startsWith(QLatin1String("/run/media/")))) {
            folders << root + QStringLiteral("/Gyeol");
        }
    }
    return folders;
}

}  // namespace

BackupsSection::BackupsSection(const PageContext& context, QWidget* parent)
    : SettingsSection(parent),
      context_(context),
      reader_(service::ForeignReader::of(toPath(QApplication::applicationFilePath()))),
      keeper_(new BackupKeeper(context.desk, context.clock, BackupKeeper::Manner::onRequest, this)),
      thinking_(new Thinking(this)),
      listCard_(addCard(QStringLiteral("backupsCard"))),
      folderCard_(addCard(QStringLiteral("backupFolderCard"))),
      rule_(makeText("note", listCard_)),
      none_(makeText("body", listCard_)),
      loss_(makeNamedText("backupLoss", listCard_)),
      place_(makeText("caution", folderCard_)),
      folder_(makeNamedText("backupFolder", folderCard_)),
      folderNote_(makeText("note", folderCard_)),
      list_(new QListWidget(listCard_)),
      progress_(new QProgressBar(listCard_)),
      now_(makeButton("backUpNow", listCard_)),
      restore_(makeButton("restoreBackup", listCard_)),
      other_(makeButton("restoreOther", listCard_)),
      changeFolder_(makeButton("changeBackupFolder", folderCard_)),
      openFolder_(makeButton("openBackupFolder", folderCard_)) {
    buildList();
    buildFolder();
    connect(now_, &QPushButton::clicked, this, [this] {
        if (keeper_->isBusy()) {
            keeper_->stop();
        } else {
            keeper_->take();
        }
        showBusy();
    });
    connect(keeper_, &BackupKeeper::progressed, progress_, &QProgressBar::setValue);
    connect(keeper_, &BackupKeeper::ended, this, [this] {
        showBusy();
        fill();
    });
    connect(keeper_, &BackupKeeper::refused, this, &BackupsSection::tell);
    connect(list_, &QListWidget::currentRowChanged, this, &BackupsSection::weigh);
    connect(restore_, &QPushButton::clicked, this, [this] {
        if (const auto backup = chosen()) {
            restore(backup->path);
        }
    });
    connect(other_, &QPushButton::clicked, this, &BackupsSection::chooseOther);
    connect(changeFolder_, &QPushButton::clicked, this, &BackupsSection::chooseFolder);
    connect(openFolder_, &QPushButton::clicked, this, [this] { context_.prompts.showFolder(storage::backupFolder(context_.desk.path())); });
}

void BackupsSection::buildList() {
    list_->setObjectName(QStringLiteral("backupList"));
    list_->setUniformItemSizes(true);
    list_->setMinimumHeight(150);
    progress_->setObjectName(QStringLiteral("backupProgress"));
    progress_->setTextVisible(false);
    progress_->hide();
    listCard_->body()->addWidget(rule_);
    listCard_->body()->addWidget(none_);
    listCard_->body()->addWidget(list_);
    listCard_->body()->addWidget(loss_);
    listCard_->body()->addWidget(progress_);
    listCard_->body()->addLayout(rowOf({now_, restore_, other_}));
}

void BackupsSection::buildFolder() {
    folder_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    folderCard_->body()->addWidget(place_);
    folderCard_->body()->addWidget(folder_);
    folderCard_->body()->addWidget(folderNote_);
    folderCard_->body()->addLayout(rowOf({changeFolder_, openFolder_}));
}

void BackupsSection::refresh() {
    fill();
    showPlace();
    showBusy();
}

void BackupsSection::fill() {
    if (context_.desk.isEmpty() || context_.desk.path().empty()) {
        return;
    }
    const auto before = chosen();
    backups_ = storage::backupsOf(context_.desk.path());
    int row = -1;
    {
        const QSignalBlocker quiet(list_);
        list_->clear();
        for (const storage::BackupEntry& backup : backups_) {
            if (before && backup.path == before->path) {
                row = list_->count();
            }
            list_->addItem(describe(backup));
        }
        list_->setCurrentRow(row);
    }
    list_->setVisible(!backups_.empty());
    none_->setVisible(backups_.empty());
    weigh();
}

void BackupsSection::showPlace() {
    const std::filesystem::path& diary = context_.desk.path();
    const std::filesystem::path folder = storage::backupFolder(diary);
    folder_->setText(fromPath(folder));
    folder_->setAccessibleName(tr("The folder of the backups: %1").arg(folder_->text()));
    const QString warning = placeWarning(storage::placeOf(diary));
    place_->setText(warning);
    place_->setVisible(!warning.isEmpty());
}

void BackupsSection::showBusy() {
    const bool busy = keeper_->isBusy();
    progress_->setVisible(busy);
    progress_->setValue(busy ? progress_->value() : 0);
    now_->setText(busy ? tr("&Stop") : tr("&Back up now"));
    now_->setAccessibleName(busy ? tr("Stop the backup") : tr("Back up now"));
    other_->setEnabled(!busy);
    restore_->setEnabled(!busy && chosen().has_value());
}

std::optional<storage::BackupEntry> BackupsSection::chosen() const {
    const int row = list_->currentRow();
    return row < 0 || row >= static_cast<int>(backups_.size()) ? std::nullopt : std::optional(backups_[static_cast<std::size_t>(row)]);
}

void BackupsSection::weigh() {
    const auto backup = chosen();
    restore_->setEnabled(backup && !keeper_->isBusy());
    if (!backup) {
        thinking_->forget();
        loss_->setText(backups_.empty() ? QString() : tr("Choose a backup to see what going back to it would change."));
        return;
    }
    loss_->setText(tr("Reading the backup …"));
    thinking_->ask(
        [reader = reader_, path = backup->path, diary = context_.desk.diary()]() -> Result<service::Loss> {
            return service::readBackup(reader, path, diary.person.name).map([&](const diary::Diary& then) {
                return service::lossOf(diary, then);
            });
        },
        [this](const Result<service::Loss>& loss) { showLoss(loss); });
}

void BackupsSection::showLoss(const Result<service::Loss>& loss) {
    if (loss) {
        loss_->setText(lossSentence(*loss, context_.languages.wording()));
    } else {
        loss_->setText(fromCore(context_.languages.wording().failure(loss.error())));
        restore_->setEnabled(false);
    }
}

void BackupsSection::restore(const std::filesystem::path& from) {
    const std::filesystem::path diary = context_.desk.path();
    const QString text = loss_->text() + QStringLiteral("\n\n") +
                         tr("What the diary holds now is backed up first, so you can come back to it. The undo list begins anew.");
    if (context_.prompts.ask(tr("Go back to a backup"), text, tr("Restore")) != Answer::yes) {
        return;
    }
    keeper_->waitUntilDone();
    // The file is let go of: nobody may have it open while another one takes its place.
    auto meanwhile = service::OpenDiary::inMemory(context_.desk.diary());
    if (!meanwhile) {
        tell(meanwhile.error());
        return;
    }
    context_.desk.put(std::move(*meanwhile));
    const auto restored = service::restore(reader_, diary, from, context_.clock.now());
    auto opened = service::OpenDiary::openLast(diary);
    if (opened) {
        context_.desk.put(std::move(*opened));
    }
    if (!restored || !opened) {
        tell(restored ? opened.error() : restored.error());
    } else {
        context_.prompts.tell(tr("Go back to a backup"), tr("The diary is as the backup had it."));
    }
}

void BackupsSection::chooseOther() {
    if (const auto file = context_.prompts.openFile(tr("Restore from another file"), FileKind::diary)) {
        list_->setCurrentRow(-1);
        const auto then = service::readBackup(reader_, *file, context_.desk.diary().person.name);
        if (!then) {
            tell(then.error());
            return;
        }
        loss_->setText(lossSentence(service::lossOf(context_.desk.diary(), *then), context_.languages.wording()));
        restore(*file);
    }
}

void BackupsSection::chooseFolder() {
    const std::filesystem::path diary = context_.desk.path();
    const QString usual = fromPath(storage::usualBackupFolder(diary));
    const auto folder =
        context_.prompts.write(tr("Folder of the backups"), tr("Backups on another drive survive this one. Where should they go?"),
                               QStringList{usual} + drives(), fromPath(storage::backupFolder(diary)));
    if (!folder || folder->trimmed().isEmpty()) {
        return;
    }
    if (const auto set = storage::setBackupFolder(diary, toPath(folder->trimmed())); !set) {
        tell(set.error());
    }
    refresh();
}

QString BackupsSection::momentOf(const storage::BackupEntry& backup) const {
    const auto day = std::chrono::floor<std::chrono::days>(backup.taken);
    const std::chrono::hh_mm_ss time(backup.taken - day);
    const QString clock =
        QStringLiteral("%1:%2").arg(time.hours().count(), 2, 10, QLatin1Char('0')).arg(time.minutes().count(), 2, 10, QLatin1Char('0'));
    return tr("%1, %2").arg(fromCore(context_.languages.wording().longDate(day)), clock);
}

QString BackupsSection::describe(const storage::BackupEntry& backup) const {
    const QLocale locale(context_.languages.current() == Language::korean ? QLocale::Korean : QLocale::English);
    const QString size = locale.formattedDataSize(static_cast<qint64>(backup.bytes), 0, QLocale::DataSizeTraditionalFormat);
    const QString occasion = occasionName(backup.occasion);
    return occasion.isEmpty() ? tr("%1 · %2").arg(momentOf(backup), size) : tr("%1 · %2 · %3").arg(momentOf(backup), size, occasion);
}

void BackupsSection::tell(const Failure& failure) const {
    context_.prompts.tell(tr("Backups"), fromCore(context_.languages.wording().failure(failure)));
}

void BackupsSection::retranslate() {
    listCard_->setTitle(tr("Backups"));
    rule_->setText(tr(
        "Taken by itself when the program starts and after half an hour with changes, and before an import or a restore. Everything of two "
        "days is kept, then one a day for 12 days, one a week for 10 weeks and one a month for 9 months. Each is checked through before it "
        "counts."));
    none_->setText(tr("There is no backup yet. The first one is taken with your next change, or now."));
    list_->setAccessibleName(tr("Backups, the newest first"));
    loss_->setAccessibleName(tr("What going back would change"));
    progress_->setAccessibleName(tr("How far the backup is"));
    restore_->setText(tr("&Restore…"));
    other_->setText(tr("From a&nother file…"));
    folderCard_->setTitle(tr("Where they are kept"));
    folderNote_->setText(
        tr("A backup on the same disk helps against mistakes, not against a lost or broken computer: put them on a drive of their own, or "
           "copy this folder now and then. A backup holds everything, readable for whoever has it."));
    changeFolder_->setText(tr("&Change folder…"));
    openFolder_->setText(tr("&Open the folder"));
    for (QPushButton* button : {restore_, other_, changeFolder_, openFolder_}) {
        button->setAccessibleName(button->text().remove(QLatin1Char('&')));
    }
    showBusy();
    if (!context_.desk.isEmpty()) {
        refresh();
    }
}

}  // namespace gyeol::ui
