// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/schema/schemarequest.h"

#include <QObject>
#include <QString>

#include <vector>

namespace penstock {

class DocumentServers;
class SchemaCache;
struct PipelineDocument;
struct PointRule;

/// Before messages are written: which fields of their measurements are floats on the servers. Whole numbers are sent to
/// these as floats too, where each would be refused for its type. Of a measurement that a rule works out for each
/// message, and where a server does not tell, nothing changes.
class ServerTypes final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it; the rules of the document's sinks change. The servers are open.
    ServerTypes(PipelineDocument &document, const DocumentServers &servers, QObject *parent = nullptr);

    /// known() follows, perhaps at once.
    void ask();

Q_SIGNALS:
    void said(const QString &sentence); ///< what changes, or why it is not known
    void known();                       ///< once

private:
    struct Question
    {
        PointRule *rule = nullptr;
        SchemaCache *server = nullptr;
        SchemaRequest request{};
    };
    void look();
    /// False: the answer is not here yet.
    bool take(const Question &question);

    std::vector<Question> m_questions;
    bool m_isLooking = false;
    bool m_isOver = false;
};

} // namespace penstock
