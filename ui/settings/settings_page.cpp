#include "ui/settings/settings_page.h"

#include <QHBoxLayout>

namespace gyeol::ui {
namespace {

constexpr int widestSection = 700;
constexpr int frameMargins = 56;

}  // namespace

SettingsPage::SettingsPage(const PageContext& context, QWidget* parent)
    : Page(parent),
      context_(context),
      heading_(makeText("pageTitle", this)),
      list_(new QListWidget(this)),
      frame_(new PageFrame(this, widestSection)) {
    setObjectName(QStringLiteral("settingsPage"));
    list_->setObjectName(QStringLiteral("settingsList"));
    list_->setProperty("role", QStringLiteral("sideList"));
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (SettingsEntry& entry : settingsSections(context_)) {
        list_->addItem(QString());
        places_.push_back({std::move(entry)});
    }
    auto* side = new QVBoxLayout;
    side->setContentsMargins(28, 24, 0, 28);
    side->setSpacing(18);
    side->addWidget(heading_);
    side->addWidget(list_, 1);
    auto* sidePlace = new QWidget(this);
    sidePlace->setFixedWidth(228);
    sidePlace->setLayout(side);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    frame_->setMaximumWidth(widestSection + frameMargins);
    layout->addStretch(1);
    layout->addWidget(sidePlace);
    layout->addWidget(frame_, 1000);
    layout->addStretch(1);
    connect(list_, &QListWidget::currentRowChanged, this, &SettingsPage::showSection);
    retranslate();
    list_->setCurrentRow(0);
}

void SettingsPage::showSection(int index) {
    if (index < 0 || index == current_) {
        return;
    }
    if (current_ >= 0) {
        places_.at(static_cast<std::size_t>(current_)).section->hide();
    }
    current_ = index;
    Place& place = places_.at(static_cast<std::size_t>(index));
    if (place.section == nullptr) {
        place.section = place.entry.make(frame_);
        place.section->setObjectName(QStringLiteral("section_") + place.entry.name);
        place.section->retranslate();
        frame_->column()->addWidget(place.section);
    }
    place.section->show();
    frame_->setTitle(place.entry.title());
    refresh();
}

SettingsSection& SettingsPage::show(const QString& name) {
    const auto at = std::find_if(places_.begin(), places_.end(), [&name](const Place& place) { return place.entry.name == name; });
    Q_ASSERT(at != places_.end());
    list_->setCurrentRow(static_cast<int>(at - places_.begin()));
    return *at->section;
}

void SettingsPage::refresh() {
    if (!context_.desk.isEmpty() && current_ >= 0) {
        places_.at(static_cast<std::size_t>(current_)).section->refresh();
    }
}

void SettingsPage::retranslate() {
    heading_->setText(tr("Settings"));
    list_->setAccessibleName(tr("Sections of the settings"));
    for (std::size_t i = 0; i < places_.size(); ++i) {
        list_->item(static_cast<int>(i))->setText(places_[i].entry.title());
        if (places_[i].section != nullptr) {
            places_[i].section->retranslate();
        }
    }
    if (current_ >= 0) {
        frame_->setTitle(places_.at(static_cast<std::size_t>(current_)).entry.title());
    }
    refresh();
}

void SettingsPage::begin() {
    list_->setFocus();
}

}  // namespace gyeol::ui
