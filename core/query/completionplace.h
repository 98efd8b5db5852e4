// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/script.h"

#include <QStringList>

namespace penstock {

/// What can be written at a place of a query, what of it is there already, and what a choice replaces.
struct CompletionPlace
{
    /// What the characters around it say that it is.
    enum class Form {
        Bare,     ///< nothing, or a word
        Quoted,   ///< within the quotes of a name
        Text,     ///< within the quotes of a string
        Property, ///< Flux: behind the dot of r.
    };

    Form form = Form::Bare;
    qsizetype start = 0;  ///< of what is replaced, quotes included
    qsizetype length = 0; ///< of that
    QString typed;        ///< up to the caret, without quotes

    bool keywords = false;
    bool functions = false;
    bool databases = false;
    bool policies = false; ///< of `policiesOf`
    bool measurements = false;
    bool tags = false;
    bool fields = false;
    bool columns = false; ///< those that every measurement has: time; Flux: _time, _value, …
    bool values = false;  ///< of `tag`
    bool parameters = false;
    bool times = false; ///< what stands for the range of time: see TimePlaceholder

    QString database;    ///< that the text names; empty: the chosen one
    QString policiesOf;  ///< empty: of that one
    QStringList sources; ///< measurements that the statement reads from; empty: not told
    QString tag;

    bool isNothing() const
    {
        return !keywords && !functions && !databases && !policies && !measurements && !tags && !fields && !columns &&
               !values && !parameters && !times;
    }
};

/// For a caret there, by the statement that it is in. Within comments, numbers and regular expressions: nothing.
CompletionPlace completionPlace(const Script &script, qsizetype caret);

} // namespace penstock
