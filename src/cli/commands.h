#pragma once

#include "cli/options.h"

namespace gyeol::cli {

// Each adds one command with its options and help; where it is the one asked for, it puts what it does into the invocation.
void addPlan(CLI::App& app, Invocation& invocation);
void addProblem(CLI::App& app, Invocation& invocation);
void addSolve(CLI::App& app, Invocation& invocation);
void addCheck(CLI::App& app, Invocation& invocation);
void addExplain(CLI::App& app, Invocation& invocation);
void addIngredients(CLI::App& app, Invocation& invocation);
void addCalendar(CLI::App& app, Invocation& invocation);
void addImport(CLI::App& app, Invocation& invocation);
void addExport(CLI::App& app, Invocation& invocation);
void addTable(CLI::App& app, Invocation& invocation);
void addVerify(CLI::App& app, Invocation& invocation);
void addBackup(CLI::App& app, Invocation& invocation);
void addPores(CLI::App& app, Invocation& invocation);

}  // namespace gyeol::cli
