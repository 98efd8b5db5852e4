// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/penstock-cli/help/commandhelp.h"
#include "app/penstock-cli/help/commandlist.h"

#include <QByteArray>

namespace penstock {

/// What all commands take, as one document; made from what they say at --help.
class Reference
{
    Q_DECLARE_TR_FUNCTIONS(penstock::Reference)

public:
    explicit Reference(const CommandFactory &factory);

    /// A page of its own, UTF-8.
    QByteArray toMarkdown() const;
    /// Sections for a page of roff: a section of options, a part of it for each command.
    QByteArray toManualSections() const;

private:
    struct Part
    {
        CommandList::Entry entry;
        CommandHelp help;
        bool hasConnection = false;
    };
    QList<Part> m_parts;
    QList<HelpItem> m_connection;
};

} // namespace penstock
