#include "ui/settings/data_section.h"

#include "ui/qt_text.h"

#include <QHBoxLayout>
#include <QLocale>

namespace gyeol::ui {

DataSection::DataSection(const PageContext& context, QWidget* parent)
    : SettingsSection(parent),
      context_(context),
      file_(addCard(QStringLiteral("fileCard"))),
      people_(addCard(QStringLiteral("peopleCard"))),
      path_(makeNamedText("diaryPath", file_)),
      size_(makeText("note", file_)),
      private_(makeText("note", file_)),
      peopleNote_(makeText("note", people_)),
      folder_(new QPushButton(file_)),
      who_(new QVBoxLayout) {
    path_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    folder_->setObjectName(QStringLiteral("openFolder"));
    file_->body()->addWidget(path_);
    file_->body()->addWidget(size_);
    file_->body()->addWidget(private_);
    file_->body()->addWidget(folder_, 0, Qt::AlignLeft);
    who_->setSpacing(6);
    people_->body()->addWidget(peopleNote_);
    people_->body()->addLayout(who_);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    for (QAction* action : {&context_.people.addAction(), &context_.people.renameAction(), &context_.people.removeAction()}) {
        auto* button = new QToolButton(people_);
        button->setObjectName(QStringLiteral("data_") + action->objectName());
        button->setDefaultAction(action);
        button->setFocusPolicy(Qt::StrongFocus);
        row->addWidget(button);
    }
    row->addStretch(1);
    people_->body()->addLayout(row);
    connect(folder_, &QPushButton::clicked, this,
            [this] { context_.prompts.showFolder(std::filesystem::absolute(context_.desk.path()).parent_path()); });
    connect(&context_.people, &People::changed, this, &DataSection::showPeople);
}

void DataSection::refresh() {
    const std::filesystem::path path = std::filesystem::absolute(context_.desk.path());
    path_->setText(fromPath(path));
    path_->setAccessibleName(tr("The diary's file: %1").arg(path_->text()));
    std::error_code error;
    const auto bytes = std::filesystem::file_size(path, error);
    const bool korean = context_.languages.current() == Language::korean;
    const QLocale locale(korean ? QLocale::Korean : QLocale::English);
    size_->setText(error ? QString() : locale.formattedDataSize(static_cast<qint64>(bytes), 1, QLocale::DataSizeTraditionalFormat));
    size_->setVisible(!error);
    showPeople();
}

void DataSection::showPeople() {
    clear(who_);
    for (const storage::PersonEntry& entry : context_.desk.people()) {
        auto* row = new QHBoxLayout;
        row->setSpacing(8);
        auto* name = makeText("body", people_);
        name->setText(People::shown(entry.name));
        row->addWidget(name, 1);
        if (entry.key == context_.desk.person()) {
            auto* here = makeText("note", people_);
            here->setText(tr("open now"));
            here->setWordWrap(false);
            row->addWidget(here);
        } else {
            auto* show = new QPushButton(tr("Show"), people_);
            show->setObjectName(QStringLiteral("showPerson_%1").arg(entry.key));
            show->setAccessibleName(tr("Show the diary of %1").arg(name->text()));
            connect(show, &QPushButton::clicked, this, [this, key = entry.key] { context_.people.turnTo(key); });
            row->addWidget(show);
        }
        who_->addLayout(row);
    }
}

void DataSection::retranslate() {
    file_->setTitle(tr("Where your diary is"));
    private_->setText(
        tr("Everything stands in this one file, readable for you alone. Nothing leaves this computer unless you ask for it; "
           "encrypting the disk is your system's work."));
    folder_->setText(tr("&Open its folder"));
    people_->setTitle(tr("People in this file"));
    peopleNote_->setText(tr("Each has a diary and a plan of their own. You turn from one to another with the button beneath the pages."));
    if (!context_.desk.isEmpty()) {
        refresh();
    }
}

}  // namespace gyeol::ui
