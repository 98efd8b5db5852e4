// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/annotatedcolumn.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <optional>

namespace penstock {
namespace {

struct AnnotatedColumnText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::AnnotatedColumn)
};

using Role = AnnotatedColumn::Role;
using Type = AnnotatedColumn::Type;

struct TypeName
{
    std::string_view name;
    Type type;
    std::optional<Role> role;
};

constexpr std::array typeNames{
    TypeName{"measurement", Type::String, Role::Measurement},
    TypeName{"tag", Type::String, Role::Tag},
    TypeName{"field", Type::Verbatim, Role::Field},
    TypeName{"time", Type::Time, Role::Time},
    TypeName{"dateTime", Type::Time, Role::Time},
    TypeName{"string", Type::String, {}},
    TypeName{"double", Type::Double, {}},
    TypeName{"long", Type::Long, {}},
    TypeName{"unsignedLong", Type::UnsignedLong, {}},
    TypeName{"boolean", Type::Boolean, {}},
    TypeName{"duration", Type::Duration, {}},
    TypeName{"base64Binary", Type::String, {}},
};

std::vector<std::string> words(std::string_view list)
{
    std::vector<std::string> parts;
    for (;;) {
        const std::size_t comma = list.find(',');
        parts.emplace_back(list.substr(0, comma));
        if (comma == std::string_view::npos)
            return parts;
        list.remove_prefix(comma + 1);
    }
}

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

bool AnnotatedColumn::isTypeName(std::string_view text)
{
    text = text.substr(0, text.find_first_of(":|"));
    return text.starts_with("ignore") || std::ranges::find(typeNames, text, &TypeName::name) != typeNames.end();
}

Status AnnotatedColumn::setType(std::string_view text)
{
    if (const std::size_t bar = text.find('|'); bar != std::string_view::npos && bar > 1 && defaultValue.empty()) {
        defaultValue = text.substr(bar + 1);
        text = text.substr(0, bar);
    }
    format.clear();
    if (const std::size_t colon = text.find(':'); colon != std::string_view::npos && colon > 1) {
        format = text.substr(colon + 1);
        text = text.substr(0, colon);
    }
    if (text.empty())
        return {};
    if (text.starts_with("ignore")) {
        role = Role::Ignore;
        return {};
    }
    const auto known = std::ranges::find(typeNames, text, &TypeName::name);
    if (known == typeNames.end())
        return failure(Error::Kind::BadInput,
                       AnnotatedColumnText::tr("\"%1\" is no type of an annotated CSV file").arg(toText(text)));
    type = known->type;
    if (known->role)
        role = *known->role;
    return setFormat();
}

Status AnnotatedColumn::setFormat()
{
    std::string_view rest = format;
    if (type == Type::Boolean && !rest.empty()) {
        const std::size_t colon = rest.find(':');
        if (colon == std::string_view::npos || rest.find(':', colon + 1) != std::string_view::npos)
            return failure(
                Error::Kind::BadInput,
                AnnotatedColumnText::tr("\"boolean:%1\" does not name words for true and for false: boolean:yes,y:no,n")
                    .arg(toText(rest)));
        trueWords = words(rest.substr(0, colon));
        falseWords = words(rest.substr(colon + 1));
        return {};
    }
    if (type != Type::Double && type != Type::Long && type != Type::UnsignedLong)
        return {};
    if (rest.starts_with("strict")) {
        isStrict = true;
        rest.remove_prefix(6);
    }
    if (!rest.empty()) {
        decimalMark = rest.front();
        ignoredCharacters = rest.substr(1);
    }
    return {};
}

} // namespace penstock
