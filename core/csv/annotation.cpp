// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/annotation.h"

#include "core/csv/cellvalue.h"

#include <algorithm>
#include <array>

namespace penstock {

namespace {

using namespace std::string_view_literals;

constexpr std::array annotations{"#datatype"sv, "#group"sv, "#default"sv, "#constant"sv, "#timezone"sv, "#concat"sv};

bool isAnnotationAt(std::string_view text, std::string_view lower)
{
    return text.size() >= lower.size() && std::ranges::equal(text.substr(0, lower.size()), lower, [](char a, char b) {
               return (a >= 'A' && a <= 'Z' ? a + 32 : a) == b;
           });
}

} // namespace

std::string_view annotationOf(std::string_view cell)
{
    const auto found = std::ranges::find_if(annotations, [cell](std::string_view name) {
        return isAnnotationAt(cell, name) && (cell.size() == name.size() || cell[name.size()] == ' ');
    });
    return found == annotations.end() ? std::string_view() : *found;
}

std::string_view behindAnnotation(std::string_view cell, std::string_view annotation)
{
    return trimmed(cell.substr(std::min(annotation.size(), cell.size())));
}

} // namespace penstock
