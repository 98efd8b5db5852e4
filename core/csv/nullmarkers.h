// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace penstock {

/// Texts that programs write where there is no value.
class NullMarkers
{
public:
    NullMarkers() = default;
    /// `more`: further ones, compared as they are.
    explicit NullMarkers(std::vector<std::string> more) : m_more(std::move(more)) {}

    /// `text` without blanks around it, and not empty. The usual ones are compared without regard to case: NaN, N/A,
    /// null, None, -, ---, ?, #DIV/0!, inf, unavailable, …
    bool contains(std::string_view text) const;

    /// One of the further ones, which hold no value in columns of text either.
    bool isGiven(std::string_view text) const;

    const std::vector<std::string> &more() const { return m_more; }
    bool operator==(const NullMarkers &) const = default;

private:
    std::vector<std::string> m_more;
};

} // namespace penstock
