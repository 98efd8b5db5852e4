// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/message/jsonmessagereader.h"

#include "core/source/message/jsonvalues.h"

#include <algorithm>

namespace penstock {

JsonMessageReader::JsonMessageReader(const MessageFormat &format)
    : m_separator(format.separator),
      m_list(format.mapping.expand),
      m_json(std::make_unique<JsonValues>(format.separator))
{
}

JsonMessageReader::~JsonMessageReader() = default;

void JsonMessageReader::begin(std::string_view value, std::optional<std::int64_t>)
{
    m_original = value;
    m_given = 0;
    m_fault.clear();
    if (!m_json->read(value)) {
        m_fault = m_json->fault();
        return;
    }
    m_values = m_json->values();
    if (!m_list.empty())
        expand();
}

void JsonMessageReader::expand()
{
    m_expanded.clear();
    for (std::size_t i = 0; i < m_values.size(); ++i) {
        if (i == m_elements.size())
            m_elements.push_back(std::make_unique<JsonValues>(m_separator));
        if (!expand(m_values[i], *m_elements[i]))
            return;
    }
    m_values = m_expanded;
}

bool JsonMessageReader::expand(const MessageValue &whole, JsonValues &elements)
{
    const auto list = std::ranges::find(whole.fields, std::string_view(m_list), &MessageValue::Field::name);
    const auto *nested = list == whole.fields.end() ? nullptr : std::get_if<NestedValue>(&list->cell);
    if (!nested) {
        m_fault = tr("there is no list \"%1\" in it").arg(QString::fromStdString(m_list));
        return false;
    }
    if (!elements.read(nested->json, m_list)) { // each in itself is sound
        m_fault = elements.fault();
        return false;
    }
    MessageValue rest = whole;
    rest.fields.erase(rest.fields.begin() + (list - whole.fields.begin()));
    const auto add = [&](const MessageValue &element) {
        MessageValue &record = m_expanded.emplace_back(rest);
        if (element.isMap)
            record.fields.insert(record.fields.end(), element.fields.begin(), element.fields.end());
        else
            record.fields.push_back({m_list, element.single});
    };
    if (elements.values().empty())
        add({.isMap = false, .fields = {}, .single = {}});
    std::ranges::for_each(elements.values(), add);
    for (const MessageValue &element : elements.values()) {
        const auto twice = std::ranges::find_if(
            element.fields, [&](const MessageValue::Field &field) { return rest.find(field.name) != nullptr; });
        if (twice != element.fields.end()) {
            m_fault = tr("the name \"%1\" is there twice")
                          .arg(QString::fromUtf8(twice->name.data(), static_cast<qsizetype>(twice->name.size())));
            return false;
        }
    }
    return true;
}

Source::Next JsonMessageReader::next(Record &record)
{
    record.value = nullptr;
    record.line = {};
    record.original = m_original;
    record.position = m_given + 1;
    record.moreOfRow = false;
    m_problem = {};
    if (!m_fault.isEmpty()) {
        m_problem.reason = m_fault;
        return Source::Next::Bad;
    }
    if (m_values.empty()) {
        m_problem.reason = tr("the list has no element");
        return Source::Next::Skipped;
    }
    record.value = &m_values[m_given++];
    record.moreOfRow = m_given < m_values.size();
    return Source::Next::Record;
}

} // namespace penstock
