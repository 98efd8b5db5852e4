// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lineprotocol/linerefusal.h"

namespace penstock {
namespace {

QString shown(std::string_view key)
{
    constexpr qsizetype longest = 80;
    const QString text = QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()));
    return text.size() <= longest ? text : text.left(longest) + QChar(0x2026);
}

} // namespace

QString LineRefusal::subject() const
{
    switch (part) {
    case Part::Point:
        return tr("The point");
    case Part::Measurement:
        return tr("The measurement name \"%1\"").arg(shown(key));
    case Part::TagKey:
        return tr("The tag name \"%1\"").arg(shown(key));
    case Part::ValueOfTag:
        return tr("The value of the tag \"%1\"").arg(shown(key));
    case Part::FieldKey:
        return tr("The field name \"%1\"").arg(shown(key));
    case Part::ValueOfField:
        return tr("The value of the field \"%1\"").arg(shown(key));
    }
    Q_UNREACHABLE();
}

QString LineRefusal::faultText() const
{
    switch (fault) {
    case LineFault::None:
        break;
    case LineFault::Empty:
        return tr("%1 is empty. Give it a name.").arg(subject());
    case LineFault::Backslash:
        return tr("%1 has a backslash at its end, or before a comma, a space, an equals sign, a quote or another "
                  "backslash. Line protocol cannot hold that; use a slash, or a string field.")
            .arg(subject());
    case LineFault::AnyBackslash:
        return tr("%1 has a backslash, which no name in QuestDB can hold. Use another name.").arg(subject());
    case LineFault::Control:
        return tr("%1 holds a line break, a tab or another control character. Only string fields may hold these.")
            .arg(subject());
    case LineFault::Nul:
        return tr("%1 holds a NUL byte, which servers garble. Take it out.").arg(subject());
    case LineFault::NotUtf8:
        return tr("%1 is not UTF-8 text. Convert the data to UTF-8.").arg(subject());
    }
    Q_UNREACHABLE();
}

QString LineRefusal::text() const
{
    switch (reason) {
    case Reason::None:
        return {};
    case Reason::Text:
        return faultText();
    case Reason::Comment:
        return tr("%1 begins with #, so the server would take the line for a comment. Use another name.")
            .arg(subject());
    case Reason::Time:
        return tr("%1 is reserved for the timestamp. Use another name.").arg(subject());
    case Reason::Twice:
        return tr("%1 appears twice in one point. Tags and fields need different names.").arg(subject());
    case Reason::NotANumber:
        return tr("%1 is not a finite number. InfluxDB stores neither NaN nor infinity; leave the field out.")
            .arg(subject());
    case Reason::NotDecimal:
        return tr("%1 is not a decimal number. Write it as 219.23.").arg(subject());
    case Reason::NumberRange:
        return tr("%1 is too large for a float field. Write it as text.").arg(subject());
    case Reason::Unsigned:
        return tr("%1 is an unsigned integer, which InfluxDB 1.x does not have. Write it as an integer.")
            .arg(subject());
    case Reason::UnsignedRange:
        return tr("%1 is too large for an integer field, which ends at 9,223,372,036,854,775,807. Write it as text.")
            .arg(subject());
    case Reason::NoField:
        return tr("%1 has no field. A point needs at least one.").arg(subject());
    case Reason::TooLong:
        return tr("%1 is too long: measurement, tags and a field's name must not exceed 65,535 bytes together.")
            .arg(subject());
    case Reason::TimeRange:
        return tr("%1 has a time outside the range of InfluxDB, 1677-09-21 to 2262-04-11.").arg(subject());
    case Reason::Timestamp:
        return tr("%1 is what QuestDB calls the time of a row: it would be overwritten. Use another name.")
            .arg(subject());
    case Reason::TwiceButForCase:
        return tr("%1 appears twice in one point but for capital letters, which QuestDB does not tell apart: one value "
                  "would be lost. Tags and fields need different names.")
            .arg(subject());
    case Reason::SmallestInteger:
        return tr("%1 is the smallest integer, -9,223,372,036,854,775,808, which QuestDB stores as \"no value\".")
            .arg(subject());
    case Reason::BeforeEpoch:
        return tr("%1 has a time before 1970, which this server does not store.").arg(subject());
    case Reason::CarriageReturn:
        return tr("%1 holds a carriage return, which ends the line in QuestDB.").arg(subject());
    case Reason::NoValue:
        return tr("%1 is missing. Leave the field out.").arg(subject());
    case Reason::MetricName:
        return tr("%1 is where VictoriaMetrics keeps the metric's name: it would be lost. Use another name.")
            .arg(subject());
    case Reason::QuoteInName:
        return tr("%1 has a quote, and VictoriaMetrics drops such a line without a word. Use another name.")
            .arg(subject());
    case Reason::TextBreak:
        return tr("%1 has a line break, and VictoriaMetrics drops such a line without a word. It keeps numbers only: "
                  "leave the text out.")
            .arg(subject());
    case Reason::TimeIndex:
        return tr("%1 is what GreptimeDB calls the time of a row. Use another name.").arg(subject());
    }
    Q_UNREACHABLE();
}

} // namespace penstock
