#include "storage/people.h"

#include "diary/change_set.h"
#include "storage/rows.h"

namespace gyeol::storage {

namespace {

void insertEntries(SQLite::Database& database, PersonKey person, const diary::Diary& diary) {
    insertAll(database, person, diary.treatments);
    insertAll(database, person, diary.procedures);
    insertAll(database, person, diary.sessions);
    insertAll(database, person, diary.checkIns);
    insertAll(database, person, diary.steps);
    insertAll(database, person, diary.photographs);
    insertAll(database, person, diary.conditions);
    insertAll(database, person, diary.exposures);
    insertAll(database, person, diary.overrides);
    Inserter<EveningRows>(database, {"entry"}).insert({person}, EveningRows(diary.evenings));
}

void eraseRows(SQLite::Database& database, const std::string& table, const char* column, PersonKey person) {
    SQLite::Statement erase(database, "DELETE FROM " + table + " WHERE " + column + " = ?");
    bindTo(erase, 1, person);
    erase.exec();
}

void eraseEntries(SQLite::Database& database, PersonKey person) {
    for (const char* table :
         {"session", "check_in", "override", "treatment", "procedure", "ramp_step", "photograph", "condition", "exposure"}) {
        eraseRows(database, table, "person", person);
    }
    eraseRows(database, "evenings", "entry", person);
}

Refused nameTaken(const std::string& name) {
    return Refused(FailureCode::personExists, {}, {{"name", name}});
}

}  // namespace

EveningRows::EveningRows(const diary::Evenings& evenings) : minutes(evenings.minutes), exceptions(evenings.exceptions) {
    weekdays.assign(evenings.byWeekday.begin(), evenings.byWeekday.end());
    for (std::size_t i = 0; i < exceptions.size(); ++i) {
        for (const diary::TreatmentId& treatment : exceptions[i].without) {
            without.push_back({static_cast<std::int64_t>(i), treatment});
        }
    }
}

diary::Evenings EveningRows::evenings() const {
    diary::Evenings evenings{minutes, {weekdays.begin(), weekdays.end()}, exceptions};
    for (const LeftAtHome& left : without) {
        if (left.exception < 0 || left.exception >= static_cast<std::int64_t>(exceptions.size())) {
            throw Damaged("/evening_without/exception");
        }
        evenings.exceptions[static_cast<std::size_t>(left.exception)].without.push_back(left.treatment);
    }
    return evenings;
}

std::vector<PersonEntry> readPeople(SQLite::Database& database) {
    std::vector<PersonEntry> people;
    SQLite::Statement select(database, "SELECT entry, name FROM person ORDER BY entry");
    while (select.executeStep()) {
        people.push_back({get<PersonKey>(select, 0), get<std::string>(select, 1)});
    }
    return people;
}

std::optional<PersonKey> findPerson(SQLite::Database& database, const std::string& name) {
    SQLite::Statement select(database, "SELECT entry FROM person WHERE name = ?");
    bindTo(select, 1, name);
    return select.executeStep() ? std::optional(get<PersonKey>(select, 0)) : std::nullopt;
}

diary::Diary readDiary(SQLite::Database& database, PersonKey person) {
    diary::Diary diary;
    auto people = readAll<diary::Person>(database, Chosen::byEntry, person);
    if (people.empty()) {
        throw Refused(FailureCode::unknownPerson);
    }
    diary.person = std::move(people.front());
    diary.treatments = readAll<diary::Treatment>(database, Chosen::byPerson, person);
    diary.procedures = readAll<diary::Procedure>(database, Chosen::byPerson, person);
    diary.sessions = readAll<diary::Session>(database, Chosen::byPerson, person);
    diary.checkIns = readAll<diary::CheckIn>(database, Chosen::byPerson, person);
    diary.steps = readAll<diary::RampStep>(database, Chosen::byPerson, person);
    diary.photographs = readAll<diary::Photograph>(database, Chosen::byPerson, person);
    diary.conditions = readAll<diary::Condition>(database, Chosen::byPerson, person);
    diary.exposures = readAll<diary::Exposure>(database, Chosen::byPerson, person);
    diary.overrides = readAll<diary::Override>(database, Chosen::byPerson, person);
    const auto evenings = readAll<EveningRows>(database, Chosen::byEntry, person);
    if (evenings.empty()) {
        throw Damaged("/evenings/" + std::to_string(person));
    }
    diary.evenings = evenings.front().evenings();
    diary::sort(diary);
    return diary;
}

PersonKey insertDiary(SQLite::Database& database, const diary::Diary& diary) {
    if (findPerson(database, diary.person.name)) {
        throw nameTaken(diary.person.name);
    }
    const PersonKey person = Inserter<diary::Person>(database, {}).insert({}, diary.person);
    insertEntries(database, person, diary);
    return person;
}

void replaceDiary(SQLite::Database& database, PersonKey person, const diary::Diary& diary) {
    const auto holder = findPerson(database, diary.person.name);
    if (holder && *holder != person) {
        throw nameTaken(diary.person.name);
    }
    if (readAll<diary::Person>(database, Chosen::byEntry, person).empty()) {
        throw Refused(FailureCode::unknownPerson);
    }
    updateRow(database, person, diary.person);
    eraseEntries(database, person);
    insertEntries(database, person, diary);
}

void removePerson(SQLite::Database& database, PersonKey person) {
    if (readAll<diary::Person>(database, Chosen::byEntry, person).empty()) {
        throw Refused(FailureCode::unknownPerson);
    }
    eraseEntries(database, person);
    eraseRows(database, "person", "entry", person);
    // Settings that are one person's end with a point and their number, which may be given to another person one day.
    SQLite::Statement settings(database, "DELETE FROM setting WHERE name LIKE '%.' || ?");
    bindTo(settings, 1, person);
    settings.exec();
}

}  // namespace gyeol::storage
