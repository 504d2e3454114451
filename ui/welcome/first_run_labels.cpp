// What the first run says: its labels, the names of things, and what follows from the answers.
#include "ui/labels.h"
#include "ui/qt_text.h"
#include "ui/welcome/first_run.h"

namespace gyeol::ui {

void FirstRun::tell(const diary::Diary& diary, const service::PlannedSpan& planned) {
    const wording::Wording& wording = languages_.wording();
    const auto tests = service::patchDays(book_, diary);
    clear(told_);
    const auto tellOne = [this](const QString& name, const QString& text) {
        for (const auto& [role, words] : {std::pair("step", name), std::pair("body", text)}) {
            auto* label = makeText(role, doneCard_);
            label->setObjectName(QStringLiteral("firstRunTold"));
            label->setText(words);
            label->setVisible(!words.isEmpty());
            told_->addWidget(label);
        }
        told_->addSpacing(9);
    };
    for (const service::FirstDay& first : service::firstDays(planned)) {
        const QString name = treatmentName(wording, diary, first.treatment);
        const auto test = std::ranges::find(tests, first.treatment, &service::PatchDays::treatment);
        const diary::Treatment* treatment = diary::findTreatment(diary, diary::TreatmentId(first.treatment));
        if (test != tests.end()) {
            tellOne(name,
                    tr("Patch test from today: a coin-sized spot on the inner arm, twice a day. First use: %1, if the arm stays calm.")
                        .arg(fromCore(wording.shortDate(test->opens))));
        } else if (treatment != nullptr && treatment->patchTest == diary::PatchTest::due) {
            tellOne(name, tr("After that, a patch test of its own."));
        } else if (first.date) {
            tellOne(name, tr("First on %1.").arg(fromCore(wording.shortDate(*first.date))));
        } else {
            tellOne(name, tr("Its turn does not come in these weeks."));
        }
    }
    tellOne(tr("Every day"), tr("Cleansing, moisturizer and sunscreen. More can follow from your shelf."));
}

QString FirstRun::nameOf(service::Thing thing) {
    switch (thing) {
        case service::Thing::cleanser:
            return tr("Gentle cleanser");
        case service::Thing::moisturizer:
            return tr("Moisturizer");
        case service::Thing::sunscreen:
            return tr("Sunscreen");
        case service::Thing::ahaToner:
            return tr("AHA toner");
        case service::Thing::bhaToner:
            return tr("BHA toner");
        case service::Thing::phaToner:
            return tr("PHA toner");
        case service::Thing::enzymePack:
            return tr("Enzyme 각질팩");
        case service::Thing::scrubPack:
            return tr("Scrub 각질팩");
        case service::Thing::moisturizingPack:
            return tr("보습팩 (moisturizing pack)");
        case service::Thing::collagenMask:
            return tr("Collagen mask");
        case service::Thing::egfMask:
            return tr("EGF mask");
        case service::Thing::retinol:
            return tr("Retinol");
        case service::Thing::vitaminC:
            return tr("Vitamin C serum");
    }
    return {};
}

void FirstRun::retranslate() {
    const int page = pages_->currentIndex(), last = pages_->count() - 1;
    frames_[0]->setTitle(tr("Your skin"));
    frames_[0]->setLead(tr("Where you do not know, the plan takes the gentler way. You can change it all later."));
    frames_[1]->setTitle(tr("What you own"));
    frames_[1]->setLead(tr("Choose what stands in your bathroom. Brands and ingredients can follow."));
    frames_[2]->setTitle(tr("Your evenings"));
    frames_[2]->setLead(tr("A plan that does not fit the evening is no plan."));
    frames_[3]->setTitle(tr("Your first fortnight"));
    frames_[3]->setLead(tr("This is what follows from your answers."));
    skinLabel_->setText(tr("How is your skin most of the time?"));
    const QString dontKnow = tr("I don't know");
    skin_->rename(skinLabel_->text(), {tr("Dry"), tr("Normal"), tr("Combination"), tr("Oily"), dontKnow});
    sensitiveLabel_->setText(tr("Does it sting or redden easily?"));
    sensitive_->rename(sensitiveLabel_->text(), {tr("No"), tr("Yes"), dontKnow});
    pregnantLabel_->setText(tr("Pregnant, trying to be, or breastfeeding? Retinoids then rest."));
    pregnant_->rename(pregnantLabel_->text(), {tr("No"), tr("Yes"), dontKnow});
    howLongCard_->setTitle(tr("For how long have you used it?"));
    howLong_->setText(tr("What the skin does not know yet begins slowly."));
    for (const Thing& thing : things_) {
        thing.own->setText(nameOf(thing.thing));
        thing.own->setAccessibleName(thing.own->text());
        if (thing.used != nullptr) {
            thing.name->setText(nameOf(thing.thing));
            thing.used->rename(nameOf(thing.thing), {tr("Never"), tr("Under 4 weeks"), tr("1–3 months"), tr("Longer"), dontKnow});
        }
    }
    minutesLabel_->setText(tr("How many minutes does an evening have for your skin?"));
    minutes_->rename(minutesLabel_->text(), {tr("10"), tr("20"), tr("30"), tr("45"), tr("60"), dontKnow});
    step_->setText(tr("%1 of %2").arg(page + 1).arg(last + 1));
    back_->setText(tr("&Back"));
    next_->setText(page == last ? tr("Begin my &diary") : tr("&Next"));
    if (page == last) {
        plan();
    }
}

}  // namespace gyeol::ui
