// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/explorer/explorernode.h"

#include <QObject>

namespace penstock {

class Client;
class ExplorerModel;

/// Asks servers for the names of the explorer's branches. An answer that comes late, for a branch that is gone or was
/// asked for again, is dropped.
class ExplorerLoader final : public QObject
{
    Q_OBJECT

public:
    explicit ExplorerLoader(ExplorerModel &model);

    /// Fetches the names below; opens the session of a connection first.
    void fetch(ExplorerNode *branch);
    void sessionStateChanged(ExplorerNode *connection);

private:
    void request(ExplorerNode *branch, Client &client, const SchemaRequest &request,
                 void (ExplorerLoader::*answered)(ExplorerNode *, const SchemaJob &));
    void databasesOrMeasurements(ExplorerNode *branch, const SchemaJob &job);
    void tagsAnswered(ExplorerNode *branch, const SchemaJob &job);
    void fieldsAnswered(ExplorerNode *branch, const SchemaJob &job);

    ExplorerModel &m_model;
};

} // namespace penstock
