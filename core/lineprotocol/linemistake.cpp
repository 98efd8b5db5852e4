// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lineprotocol/linemistake.h"

#include <algorithm>

namespace penstock {

QString LineMistake::text() const
{
    switch (reason) {
    case Reason::None:
        return {};
    case Reason::NotUtf8:
        return tr("this is not UTF-8 text; convert it to UTF-8");
    case Reason::Comment:
        return tr("the line begins with #, which makes it a comment");
    case Reason::NoMeasurement:
        return tr("the measurement is missing");
    case Reason::NoTagKey:
        return tr("a tag's name is missing");
    case Reason::NoTagValue:
        return tr("the tag has no value; leave the tag out, or put = and a value after its name");
    case Reason::EqualsInTag:
        return tr("an = in a tag's value needs a backslash before it");
    case Reason::TagTwice:
        return tr("this tag appears twice");
    case Reason::NoFields:
        return tr("the fields are missing; a space and at least one field such as value=1.5 must follow");
    case Reason::NoFieldKey:
        return tr("a field's name is missing");
    case Reason::NoEquals:
        return tr("an = is missing after the field's name; commas and spaces in names need a backslash before them");
    case Reason::NoFieldValue:
        return tr("the field has no value; leave the field out");
    case Reason::FieldTwice:
        return tr("this field appears twice");
    case Reason::TagAndField:
        return tr("a tag has the same name as this field");
    case Reason::Reserved:
        return tr("the name \"time\" is reserved for the timestamp");
    case Reason::ReservedBy2:
        return tr("InfluxDB 2.x keeps the names \"_field\" and \"_measurement\" for itself; give the tag another name");
    case Reason::Backslash:
        return tr("the server cannot tell this backslash from one that escapes what follows");
    case Reason::Control:
        return tr("a tab or another control character stands outside of a string");
    case Reason::CarriageReturn:
        return tr("a carriage return stands at the end of the line; end lines with a line feed alone");
    case Reason::OpenString:
        return tr("a string is not closed: its second quote is missing");
    case Reason::BehindString:
        return tr("a comma or a space must follow the string; quotes in strings need a backslash before them");
    case Reason::LongString:
        return tr("the string is longer than 1,048,576 bytes");
    case Reason::Number:
        return tr("this is not a number; write 1.5 or 1.5e3 for a float, 15i for an integer");
    case Reason::OneSidedNumber:
        return tr("a digit must stand on both sides of the decimal point");
    case Reason::IntegerRange:
        return tr("the integer is outside the range of 64 bits");
    case Reason::FloatRange:
        return tr("the number is too large for a float");
    case Reason::NotFinite:
        return tr("NaN and infinity cannot be stored; leave the field out");
    case Reason::Unsigned:
        return tr("InfluxDB 1.x has no unsigned integers; write i for u");
    case Reason::Value:
        return tr("this is no value; strings need quotes, booleans are true or false");
    case Reason::Timestamp:
        return tr("the timestamp is not an integer");
    case Reason::TimestampRange:
        return tr("the timestamp is outside the range of InfluxDB, 1677-09-21 to 2262-04-11; is the precision right?");
    case Reason::SpaceForTimestamp:
        return tr("a space stands at the end, and no timestamp after it; take the space out");
    case Reason::BehindTimestamp:
        return tr("nothing may follow the timestamp");
    case Reason::TooLong:
        return tr("the name is too long: measurement, tags and a field's name must not exceed 65,535 bytes together");
    }
    Q_UNREACHABLE();
}

TextPosition positionIn(std::string_view text, std::size_t offset)
{
    const std::string_view before = text.substr(0, offset);
    TextPosition position;
    position.line = 1 + static_cast<std::uint64_t>(std::ranges::count(before, '\n'));
    const std::string_view row = before.substr(before.rfind('\n') + 1);
    position.byte = 1 + row.size();
    position.character = 1 + static_cast<std::uint64_t>(std::ranges::count_if(
                                 row, [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; }));
    return position;
}

} // namespace penstock
