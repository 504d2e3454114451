#include "rule_book_document.h"

#include <array>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <sstream>
#include <vector>

namespace gyeol::test {

namespace {

using OrderedJson = nlohmann::ordered_json;

/// The words of the page around what the data says.
struct Words {
    const char* key;  ///< of the data's texts
    const char* wording;
    const char* head;
    std::array<std::pair<const char*, const char*>, 10> chapters;  ///< file, title
    std::map<std::string, const char*> grades;
    const char *numbers, *source, *may;
    const char *procedures, *procedureHead, *sources, *others;
    const char* advice;
    std::map<std::string, const char*> moments;
};

const Words english{
    "en",
    "en.json",
    R"(# The rule book

This page is made from `data/rulebook/` and checked by a test; change the data, then run `GYEOL_UPDATE_DOCS=1 build/bin/test_rulebook "[document]"`.

Rules keep skin out of trouble; they heal nothing and are no medical advice. **The evidence for exact frequencies is thin.** No trial compares one, two and three
home exfoliations a week by skin type. The days around procedures are clinic habit but for ablative lasers, needling devices and wax labels, and clinics differ by a
factor of two to four; your clinic's own sheet wins. Loads, time constants and ceilings are a scheduling aid that was calibrated and not measured. No source says
after how many calm days to begin again. Masks moisten; trials of EGF are mixed. There is no agreed limit for dry air.

**Grades.** Guideline: a professional body or regulator's advice. Law: law or a mandatory label. Trial: a trial or a measurement. Guide: the text that this program was
made after. Convention: clinic handouts, named experts, habit. Own: our own number, inside or near the range of the sources.

**Numbers.** Loads, ceilings and weights are hundredths of one standard AHA session; `tau` is in hundredths of a day; `ppm` is parts per million (10,000 is 1 %); `ph`
and `au` are thousandths; `[2, 7]` is two sessions in seven days; three such stand for the steps new, moderate and used to it; three plain numbers of a procedure are
acids, retinoids and physical exfoliation, and one in brackets holds for a retinoid on skin that is sensitive or keeps dark marks, or for needles of
1.5 mm and more. A gap of two days means alternate days. `minute` counts from midnight. `points` are worth only against each other.
)",
    {{{"daily", "Every day"},
      {"frequency", "How often"},
      {"barrier", "Barrier load"},
      {"ramp", "The gentle ramp"},
      {"irritation", "Irritation and dryness"},
      {"procedures", "Procedures"},
      {"stressors", "Sun, dust and air"},
      {"blocks", "What may not be used"},
      {"facts", "What the diary says"},
      {"aims", "What a good week is"}}},
    {{"guideline", "guideline"}, {"law", "law"}, {"trial", "trial"}, {"seed", "guide"}, {"convention", "convention"}, {"own", "own"}},
    "Numbers",
    "Grade and sources",
    "You may put your own number in its place.",
    "Windows of procedures",
    "| procedure | before | after | cleansing from | 보습팩 from day | masks from day | load |\n",
    "Sources",
    R"(## Ids that are no rules of the data

| id | where | meaning |
| --- | --- | --- |
| `unknown-treatment` | `check` | a session of the plan names a treatment that the diary does not have |
| `given` | `check` | a session that the diary says is done or pinned is missing from the plan |
| `closed` | `check` | a session stands on a day that is closed to it |
)",
    "Advice around procedures",
    {{"before", "before"}, {"day", "on the day"}, {"after", "after"}}};

const Words korean{"ko",
                   "ko.json",
                   R"(# 규칙집

이 문서는 `data/rulebook/`에서 만들어지고 테스트가 확인해요. 데이터를 고친 뒤 `GYEOL_UPDATE_DOCS=1 build/bin/test_rulebook "[document]"`을 실행하세요.

규칙은 피부에 무리가 가지 않게 돕는 것이지 치료가 아니고, 의학적 조언도 아니에요. **정확한 횟수를 뒷받침하는 근거는 많지 않아요.** 집에서 하는 각질 관리를 주 1회, 2회, 3회로
나누어 피부 타입별로 비교한 임상시험은 없어요. 시술 앞뒤의 일수는 박피성 레이저, 니들 기기, 왁싱 표시를 빼면 병원의 관례이고 병원마다 두 배에서 네 배까지 달라요. 다니는 병원의
안내가 먼저예요. 부담, 시간 상수, 한도는 일정을 짜려고 맞춘 값이지 잰 값이 아니에요. 며칠 편안하면 다시 시작해도 되는지 말해 주는 자료는 없어요. 마스크의 역할은 보습이고, EGF 임상
결과는 엇갈려요. 건조한 공기의 기준은 합의된 것이 없어요.

**근거 등급.** 지침: 전문 학회나 규제 기관의 권고. 법: 법이나 의무 표시. 임상: 임상시험이나 측정. 안내서: 이 프로그램의 바탕이 된 글. 관례: 병원 안내문, 전문가, 습관. 자체: 저희가 자료의
범위 안팎에서 정한 숫자.

**숫자.** 부담과 한도는 표준 AHA 한 번을 100으로 한 값, `tau`는 하루의 100분의 1, `ppm`은 백만분율(10,000이 1%), `ph`와 `au`는 1000분의 1이에요. `[2, 7]`은 7일에 두 번이고, 세 개가
나란히 있으면 처음·중간·적응한 단계예요. 시술의 숫자 세 개는 산, 레티노이드, 물리적 각질 관리이고,
괄호 안은 민감하거나 자국이 잘 남는 피부의 레티노이드, 또는 1.5 mm 이상 바늘일 때예요. 간격 2일은 하루 걸러라는 뜻이에요. `minute`은 자정부터의 분, `points`는 서로
견줄 때만 뜻이 있는 점수예요.
)",
                   {{{"daily", "매일"},
                     {"frequency", "횟수와 간격"},
                     {"barrier", "장벽 부담"},
                     {"ramp", "천천히 올리기"},
                     {"irritation", "자극과 건조"},
                     {"procedures", "시술"},
                     {"stressors", "자외선, 먼지, 공기"},
                     {"blocks", "쓰지 말아야 할 것"},
                     {"facts", "기록과 계획"},
                     {"aims", "좋은 한 주"}}},
                   {{"guideline", "지침"}, {"law", "법"}, {"trial", "임상"}, {"seed", "안내서"}, {"convention", "관례"}, {"own", "자체"}},
                   "숫자",
                   "등급과 출처",
                   "직접 정한 숫자로 바꿀 수 있어요.",
                   "시술 앞뒤의 기간",
                   "| 시술 | 전 | 후 | 세안 | 보습팩(일째) | 마스크(일째) | 부담 |\n",
                   "출처",
                   R"(## 데이터에 없는 id

| id | 어디에서 | 뜻 |
| --- | --- | --- |
| `unknown-treatment` | `check` | 기록에 없는 제품이 계획에 있어요 |
| `given` | `check` | 했거나 고정한 것이 계획에 없어요 |
| `closed` | `check` | 할 수 없는 날에 계획되어 있어요 |
)",
                   "시술 앞뒤에 할 일",
                   {{"before", "전"}, {"day", "당일"}, {"after", "후"}}};

OrderedJson parseOrdered(const std::filesystem::path& path) {
    std::ifstream in(path);
    return OrderedJson::parse(in);
}

/// A sentence with its parameters as emphasised names, Korean particles in both forms.
std::string plain(std::string_view sentence) {
    static const std::map<std::string_view, std::string_view> particles{
        {"은는", "은(는)"}, {"이가", "이(가)"}, {"을를", "을(를)"}, {"과와", "과(와)"}};
    std::string text;
    while (!sentence.empty()) {
        const std::size_t open = sentence.find('{');
        text += sentence.substr(0, open);
        if (open == std::string_view::npos) {
            break;
        }
        const std::size_t close = sentence.find('}', open);
        const std::string_view name = sentence.substr(open + 1, close - open - 1);
        const std::size_t bar = name.find('|');
        text += "*" + std::string(name.substr(0, bar)) + "*";
        if (bar != std::string_view::npos) {
            const auto particle = particles.find(name.substr(bar + 1));
            text += particle == particles.end() ? name.substr(bar + 1) : particle->second;
        }
        sentence.remove_prefix(close + 1);
    }
    return text;
}

/// `name` value, `outer.inner` value, …
void flatten(const OrderedJson& value, const std::string& name, std::vector<std::string>& numbers) {
    if (value.is_object()) {
        for (const auto& [key, inner] : value.items()) {
            flatten(inner, name.empty() ? key : name + "." + key, numbers);
        }
        return;
    }
    std::string text = value.dump();
    for (std::size_t comma = text.find(','); comma != std::string::npos; comma = text.find(',', comma + 2)) {
        text.replace(comma, 1, ", ");
    }
    numbers.push_back("`" + name + "` " + (value.is_array() ? "`" + text + "`" : text));
}

class Page {
public:
    Page(const std::filesystem::path& data, const Words& words)
        : folder_(data / "rulebook"), words_(words), wording_(parseOrdered(data / "wording" / words.wording)) {
        const OrderedJson all = parseOrdered(folder_ / "sources.json");
        sources_ = all.at("sources");
        for (const OrderedJson& source : sources_) {
            brief_[source.at("id")] = source.at("short");
        }
    }

    std::string write() {
        out_ << words_.head;
        for (const auto& [file, title] : words_.chapters) {
            chapter(file, title);
        }
        advice();
        out_ << "\n" << words_.others << "\n## " << words_.sources << "\n\n";
        for (const OrderedJson& source : sources_) {
            out_ << "- **" << source.at("short").get<std::string>() << "** (" << source.at("id").get<std::string>()
                 << "): " << source.at("reference").get<std::string>() << "\n";
        }
        return out_.str();
    }

private:
    void chapter(const std::string& file, const char* title) {
        const OrderedJson json = parseOrdered(folder_ / (file + ".json"));
        out_ << "\n## " << title << "\n";
        for (const OrderedJson& rule : json.at("rules")) {
            write(rule);
        }
        if (json.contains("procedures")) {
            write(json.at("procedures"), words_.procedures);
        }
    }

    void write(const OrderedJson& rule) {
        out_ << "\n### " << rule.at("title").at(words_.key).get<std::string>() << "\n\n";
        out_ << "`" << rule.at("id").get<std::string>() << "` · " << plain(rule.at("sentence").at(words_.key).get<std::string>()) << "\n\n";
        if (rule.contains("values")) {
            std::vector<std::string> numbers;
            flatten(rule.at("values"), "", numbers);
            out_ << "- " << words_.numbers << ": ";
            for (std::size_t i = 0; i < numbers.size(); ++i) {
                out_ << (i > 0 ? " · " : "") << numbers[i];
            }
            out_ << "\n";
        }
        out_ << "- " << words_.source << ": **" << words_.grades.at(rule.at("grade")) << "**";
        for (const OrderedJson& source : rule.at("sources")) {
            out_ << " · " << brief_.at(source);
        }
        out_ << "\n";
        if (rule.at("overridable").get<bool>()) {
            out_ << "- " << words_.may << "\n";
        }
    }

    void advice() {
        out_ << "\n## " << words_.advice << "\n\n";
        const OrderedJson all = parseOrdered(folder_ / "aftercare.json");
        for (const OrderedJson& step : all.at("aftercare")) {
            out_ << "- **" << step.at("title").at(words_.key).get<std::string>() << "** (" << words_.moments.at(step.at("when"));
            for (const OrderedJson& kind : step.value("procedures", OrderedJson::array())) {
                out_ << ", " << wording_.at("procedure-kind." + kind.get<std::string>()).get<std::string>();
            }
            out_ << "): " << step.at("sentence").at(words_.key).get<std::string>() << " " << words_.grades.at(step.at("grade"));
            for (const OrderedJson& source : step.at("sources")) {
                out_ << " · " << brief_.at(source);
            }
            out_ << "\n";
        }
    }

    void write(const OrderedJson& procedures, const char* title) {
        const auto three = [](const OrderedJson& days) { return days[0].dump() + " / " + days[1].dump() + " / " + days[2].dump(); };
        out_ << "\n### " << title << "\n\n" << words_.procedureHead << "| --- | --- | --- | --- | --- | --- | --- |\n";
        for (const auto& [kind, row] : procedures.items()) {
            std::string before = three(row.at("before"));
            if (row.contains("before_retinoid_cautious")) {
                before += " (" + row.at("before_retinoid_cautious").dump() + ")";
            }
            std::string mask = row.at("mask_day").dump();
            if (row.contains("mask_day_deep")) {
                mask += " (" + row.at("mask_day_deep").dump() + ")";
            }
            out_ << "| " << wording_.at("procedure-kind." + kind).get<std::string>() << " `" << kind << "` | " << before << " | "
                 << three(row.at("after")) << " | " << row.at("wash").at("hours").dump() << " h, d" << row.at("wash").at("day").dump()
                 << " | " << row.at("pack_day").dump() << " | " << mask << " | " << row.at("load").dump() << " |\n";
        }
    }

    std::filesystem::path folder_;
    const Words& words_;
    OrderedJson wording_, sources_;
    std::map<std::string, std::string> brief_;
    std::ostringstream out_;
};

}  // namespace

std::string ruleBookDocument(const std::filesystem::path& data, DocumentLanguage language) {
    return Page(data, language == DocumentLanguage::english ? english : korean).write();
}

}  // namespace gyeol::test
