// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/admin/adminrequest.h"
#include "core/client/write/writerequest.h"
#include "core/connection/flavour.h"
#include "core/editing/stagededits.h"

#include <vector>

namespace penstock {

/// One request that changes one point: a line that is written, or a deletion.
struct PlannedEdit
{
    std::size_t row = 0; ///< of the table
    bool isDeletion = false;
    QString point;         ///< which one, for people
    QStringList changes{}; ///< "humidity: 40i → 41i"; of a deletion the fields that go, as far as they are known
    QString statement;     ///< exactly what is sent: the line, or the deletion
    WriteRequest write{};  ///< unless it is a deletion
    AdminRequest deletion{};
    QByteArray undo{}; ///< the line that brings back what was there; empty: see whyNoUndo
    QString whyNoUndo{};
};

/// The requests for what is staged, deletions last, each group in the order of the rows. BadInput when a point cannot
/// be said exactly.
Result<std::vector<PlannedEdit>> planOf(const StagedEdits &edits, Flavour flavour);

/// What undoes those of them that were done and can be undone.
std::vector<PlannedEdit> undoOf(const std::vector<PlannedEdit> &done, const EditTarget &target);

} // namespace penstock
