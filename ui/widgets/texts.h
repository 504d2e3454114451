#pragma once

#include <QLabel>
#include <QPushButton>
#include <QString>

namespace gyeol::ui {

/// A label that wraps, for plain text, named for the style sheet and for tests.
[[nodiscard]] QLabel* makeNamedText(const char* name, QWidget* parent);
/// The same dressed by the style sheet's `role` (pageTitle, cardTitle, body, note, caption, caution, source).
[[nodiscard]] QLabel* makeText(const char* role, QWidget* parent);
/// A button named for the style sheet and for tests; its text is set with the language.
[[nodiscard]] QPushButton* makeButton(const char* name, QWidget* parent);
/// Dresses a widget anew after a property that the style sheet looks at has changed.
void setLook(QWidget* widget, const char* property, const QString& value);

}  // namespace gyeol::ui
