// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <string>
#include <string_view>
#include <vector>

namespace penstock {

/// Takes parts out of the topics of messages: site/{site}/room/{room}. A part between slashes is a name in braces, +
/// for any, or stands for itself; # at the end is any rest.
class TopicPattern
{
    Q_DECLARE_TR_FUNCTIONS(penstock::TopicPattern)

public:
    TopicPattern() = default; ///< fits all, and takes nothing

    /// BadInput: braces that enclose a part only in part, a name twice or none, # that is not the end.
    static Result<TopicPattern> parse(const QString &text);

    /// In the order in which they stand.
    const std::vector<std::string> &names() const { return m_names; }

    /// The parts that have names, as views into the topic; false: it does not fit.
    bool match(std::string_view topic, std::vector<std::string_view> &values) const;

private:
    struct Part
    {
        enum class Kind { Text, Any, Named, Rest } kind = Kind::Text;
        std::string text{};
    };

    std::vector<Part> m_parts;
    std::vector<std::string> m_names;
};

/// Why a broker would not take this as what somebody subscribes to; empty: it would.
QString topicFilterMistake(const QString &filter);

} // namespace penstock
