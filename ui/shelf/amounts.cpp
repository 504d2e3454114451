#include "ui/shelf/amounts.h"

#include <QRegularExpression>

namespace gyeol::ui {

std::optional<std::int32_t> amountOf(const QString& text, int decimals, std::int32_t most) {
    static const QRegularExpression form(QStringLiteral("^\\s*(\\d{1,6})(?:[.,](\\d*))?\\s*%?\\s*$"));
    const QRegularExpressionMatch match = form.match(text);
    QString fraction = match.captured(2);
    while (fraction.endsWith(QLatin1Char('0'))) {
        fraction.chop(1);
    }
    if (!match.hasMatch() || fraction.size() > decimals) {
        return std::nullopt;
    }
    const qint64 amount = (match.captured(1) + fraction.leftJustified(decimals, QLatin1Char('0'))).toLongLong();
    return amount <= most ? std::optional(static_cast<std::int32_t>(amount)) : std::nullopt;
}

QString amountText(std::int32_t amount, int decimals) {
    QString digits = QString::number(amount).rightJustified(decimals + 1, QLatin1Char('0'));
    digits.insert(digits.size() - decimals, QLatin1Char('.'));
    while (digits.endsWith(QLatin1Char('0'))) {
        digits.chop(1);
    }
    if (digits.endsWith(QLatin1Char('.'))) {
        digits.chop(1);
    }
    return digits;
}

}  // namespace gyeol::ui
