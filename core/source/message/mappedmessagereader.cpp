// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/message/mappedmessagereader.h"

#include "core/source/message/cellcast.h"

#include <algorithm>
#include <utility>

namespace penstock {

namespace {

QString shown(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

template <typename T> const T *find(const MessageMapping::Named<T> &named, std::string_view name)
{
    const auto found = std::ranges::find(named, name, &std::pair<std::string, T>::first);
    return found == named.end() ? nullptr : &found->second;
}

} // namespace

MappedMessageReader::MappedMessageReader(const MessageMapping &mapping, std::unique_ptr<MessageReader> reader)
    : m_mapping(mapping), m_reader(std::move(reader))
{
}

Source::Next MappedMessageReader::next(Record &record)
{
    const Source::Next next = m_reader->next(record);
    m_problem = m_reader->problem();
    if (next != Source::Next::Record || !record.value || !record.value->isMap)
        return next;
    const bool isGood = apply(*record.value);
    record.value = isGood ? &m_value : nullptr;
    return isGood ? next : Source::Next::Bad;
}

bool MappedMessageReader::apply(const MessageValue &value)
{
    m_value.fields.clear();
    m_texts.clear();
    for (const MessageValue::Field &field : value.fields) {
        if (isLeftOut(field.name))
            continue;
        const std::string *name = find(m_mapping.renamed, field.name);
        if (!add(name ? std::string_view(*name) : field.name, field.cell))
            return false;
    }
    return std::ranges::all_of(m_mapping.constants, [this](const auto &constant) {
        return add(constant.first, std::string_view(constant.second));
    });
}

bool MappedMessageReader::add(std::string_view name, const MessageCell &cell)
{
    if (m_value.find(name)) {
        m_problem = {shown(name), tr("the name \"%1\" is there twice by the mapping").arg(shown(name))};
        return false;
    }
    const MessageMapping::Type *type = find(m_mapping.types, name);
    const std::optional<MessageCell> cast = type ? castCell(cell, *type, m_texts) : std::optional(cell);
    if (!cast) {
        std::string json;
        appendJson(cell, json);
        m_problem = {shown(name), tr("%1 is no %2").arg(shown(json), typeName(*type))};
        return false;
    }
    m_value.fields.push_back({name, *cast});
    return true;
}

bool MappedMessageReader::isLeftOut(std::string_view name) const
{
    return std::ranges::any_of(m_mapping.leftOut, [name](std::string_view any) {
        return any.ends_with('*') ? name.starts_with(any.substr(0, any.size() - 1)) : name == any;
    });
}

QString MappedMessageReader::typeName(MessageMapping::Type type) const
{
    switch (type) {
    case MessageMapping::Type::Float:
        return tr("number");
    case MessageMapping::Type::Integer:
        return tr("integer");
    case MessageMapping::Type::Boolean:
        return tr("true or false");
    case MessageMapping::Type::Text:
        break;
    }
    return tr("text");
}

} // namespace penstock
