#pragma once

#include "service/guide.h"
#include "ui/page.h"
#include "ui/rules/own_number_card.h"
#include "ui/thinking.h"

#include <QListWidget>

#include <map>

namespace gyeol::ui {

/// The rule book as this person has it, and the chapters of the guide: a list with a search field, and beside it what was chosen.
class RulesPage : public Page {
    Q_OBJECT

public:
    RulesPage(const PageContext& context, const std::filesystem::path& folder, QWidget* parent = nullptr);

    void refresh() override;
    void retranslate() override;
    void begin() override;

    /// Shows a rule by its id, or a chapter by `guide:` and its own.
    void choose(const QString& key);

private:
    [[nodiscard]] QWidget* buildList();
    void buildCards();
    void connectAll();

    void fillList();
    void addHeading(const QString& text);
    void addLine(const QString& key, const QString& title);
    void showChosen();
    void showRule(const service::RuleEntry& entry);
    void showChapter(const service::GuideChapter& chapter);
    void weigh();
    void keep();
    void takeBack();

    [[nodiscard]] const service::RuleEntry* chosenRule() const;
    [[nodiscard]] const service::GuideChapter* chosenChapter() const;
    [[nodiscard]] const std::vector<service::GuideChapter>& guide();
    [[nodiscard]] QString forYouText(const service::RuleEntry& entry) const;
    /// Days before and after each procedure for this person, where a rule is about them.
    [[nodiscard]] QString procedureTable() const;
    [[nodiscard]] const diary::Diary& diary() const { return context_.desk.diary(); }
    [[nodiscard]] const wording::Wording& wording() const { return context_.languages.wording(); }

    PageContext context_;
    std::filesystem::path data_;
    std::vector<rulebook::Topic> contents_;
    Thinking* thinking_;
    QLineEdit* search_;
    QListWidget* lines_;
    QLabel* found_;
    PageFrame* frame_;
    Card *forYou_, *why_, *chapter_;
    QLabel *forYouText_, *ownText_, *whyText_, *gradeText_, *sourcesText_, *idText_, *chapterText_;
    OwnNumberCard* own_;
    std::vector<service::RuleTopic> topics_;
    std::map<Language, std::vector<service::GuideChapter>> guides_;
    QString key_ = QStringLiteral("guide:pores");
};

}  // namespace gyeol::ui
