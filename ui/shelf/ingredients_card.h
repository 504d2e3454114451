#pragma once

#include "service/shelf_reading.h"
#include "ui/shelf/form_card.h"
#include "ui/thinking.h"
#include "ui/widgets/speaker.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>

#include <memory>

namespace gyeol::ui {

/// The ingredient list, pasted and read: what is in it, what to take care of, and the offer to fill the form from it, seen before it is
/// taken.
class IngredientsCard : public FormCard {
    Q_OBJECT

public:
    IngredientsCard(const PageContext& context, const std::filesystem::path& catalogue, Draft& draft, QWidget* parent);

    void retranslate() override;
    void showDraft() override;

signals:
    /// The person took what the list says into the form.
    void filled();

private:
    void buildAnswer();
    void read();
    void tell(const Result<service::ListReading>& reading);
    void tellOffer();
    void tellCautions();
    void tellContents();
    void take();

    QLabel *listCaption_, *soldCaption_, *offer_, *changes_, *cautions_;
    Speaker* theirs_;
    QPlainTextEdit* list_;
    QComboBox* sold_;
    QWidget *answer_, *contents_;
    QFrame* offerFrame_;
    QPushButton *take_, *all_;
    Thinking* thinking_;
    std::shared_ptr<service::ListReader> reader_;  ///< of the thinking thread, once asked
    std::optional<service::ListReading> reading_;
    std::string readName_;
    bool soldChosen_ = false;  ///< the person said what it is sold as
};

}  // namespace gyeol::ui
