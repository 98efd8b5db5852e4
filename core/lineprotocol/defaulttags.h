// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"

#include <QCoreApplication>
#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace penstock {

/// Tags for every line that does not have them itself.
class DefaultTags
{
    Q_DECLARE_TR_FUNCTIONS(penstock::DefaultTags)

public:
    /// From "host=a,region=north east": as in line protocol, but spaces need no backslash. Empty: none. BadInput says
    /// what is wrong with which.
    static Result<DefaultTags> read(const QString &text);

    bool isEmpty() const { return m_tags.empty(); }

    /// Makes `out` the line with the tags that it lacks; they stand behind its own. A line without a space, which has
    /// no fields, stays as it is.
    void addTo(std::string_view line, std::string &out) const;

    bool operator==(const DefaultTags &) const = default;

private:
    struct Tag
    {
        std::string key;  ///< escaped
        std::string text; ///< ",key=value", escaped

        bool operator==(const Tag &) const = default;
    };

    std::vector<Tag> m_tags;
};

} // namespace penstock
