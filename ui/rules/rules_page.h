#pragma once

#include "service/guide.h"
#include "ui/page.h"
#include "ui/rules/rule_cards.h"
#include "ui/widgets/reading.h"

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
    [[nodiscard]] bool leave() override;

    /// Shows a rule by its id, or a chapter by `guide:` and its own.
    void choose(const QString& key);

private:
    [[nodiscard]] QWidget* buildList();
    void connectAll();
    void rename();
    /// Comes to what the list says now.
    void turn();

    void fillList();
    void addHeading(const QString& text);
    void addLine(const QString& key, const QString& title);
    void showChosen();

    [[nodiscard]] const service::RuleEntry* chosenRule() const;
    [[nodiscard]] const service::GuideChapter* chosenChapter() const;
    [[nodiscard]] const std::vector<service::GuideChapter>& guide();
    [[nodiscard]] const diary::Diary& diary() const { return context_.desk.diary(); }
    [[nodiscard]] const wording::Wording& wording() const { return context_.languages.wording(); }

    PageContext context_;
    std::filesystem::path data_;
    std::vector<rulebook::Topic> contents_;
    QLineEdit* search_;
    QListWidget* lines_;
    QLabel* found_;
    PageFrame* frame_;
    Card* chapter_;
    Reading* text_;
    RuleCards* cards_ = nullptr;  ///< made when the first rule is looked at
    std::vector<service::RuleTopic> topics_;
    std::map<Language, std::vector<service::GuideChapter>> guides_;
    QString key_ = QStringLiteral("guide:pores");
};

}  // namespace gyeol::ui
