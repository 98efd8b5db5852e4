// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answer/typeconflicts.h"
#include "core/result/batch.h"

#include <QCoreApplication>

#include <functional>
#include <map>
#include <vector>

namespace penstock {

/// What an answer and the types of its fields say together, in whichever order they come: notes of statements.
class TypeNotes
{
    Q_DECLARE_TR_FUNCTIONS(penstock::TypeNotes)

public:
    /// The types are asked for: what comes is looked at from now on.
    void begin();
    void see(const Batch &batch);
    /// The answer is not read: it may hold anything.
    void seeUnread() { m_isUnread = true; }
    /// The question has ended, in whichever way.
    void know(const TypeConflicts &conflicts);

    /// Integers that may have lost digits, as far as that is to be said by now; each once.
    std::vector<Batch::Note> takeRounding();
    /// A statement has ended, or all of them: that the types are not known, which is said of the first that worked, and
    /// once. `areMore`: there are other statements.
    std::vector<Batch::Note> end(const std::function<bool(int statement)> &worked, bool areMore);

private:
    bool m_isLooking = false;
    bool m_isUnread = false;
    std::map<int, QSet<QString>> m_large; ///< of statements: columns with a number that may have been another integer
    std::vector<TypeConflicts::Rounding> m_rounding;
    std::vector<Batch::Note> m_unknown;
    bool m_saidUnknown = false;
};

/// A number of the column may be an integer that became a float and lost digits: its size has room for that, and an
/// integer is what a server writes for such a float.
bool mayHoldRounded(const Column &column);

} // namespace penstock
