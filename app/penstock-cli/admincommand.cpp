// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/penstock-cli/admincommand.h"

#include "app/penstock-cli/adminoptions.h"
#include "app/penstock-cli/terminal.h"
#include "core/client/admin/adminjob.h"
#include "core/client/admin/adminoperation.h"
#include "core/client/admin/retentionchange.h"
#include "core/client/client.h"
#include "core/client/schema/schemajob.h"
#include "core/result/resultset.h"
#include "core/session/session.h"

#include <QCommandLineParser>

#include <algorithm>

namespace penstock {

namespace {

bool takesPassword(AdminRequest::Kind kind)
{
    const QList<AdminOperation::Use> fields = adminOperation(kind).fields;
    return std::ranges::any_of(fields,
                               [](const AdminOperation::Use &use) { return use.field == AdminField::Password; });
}

} // namespace

void AdminCommand::describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(tr("Lists, makes, changes and drops what a server administers. What is dropped "
                                        "cannot be brought back: such actions need --yes, and so does a retention "
                                        "that is shorter than before. On a production connection they need "
                                        "--confirm as well."));
    parser.addPositionalArgument(QStringLiteral("action"),
                                 tr("One of: %1.").arg(AdminOptions::actionNames().join(QStringLiteral(", "))),
                                 QStringLiteral("ACTION"));
    AdminOptions::addTo(parser);
    parser.addOptions({
        {QStringLiteral("new-password-stdin"), tr("Read the password for create-user, set-password and set-up from "
                                                  "standard input, one line, after the login's.")},
        {QStringLiteral("yes"), tr("Do it, although it cannot be undone.")},
    });
    ProductionConsent::addTo(parser);
    m_output.addTo(parser);
}

Status AdminCommand::configure(const QCommandLineParser &parser)
{
    const Result<AdminRequest> request = AdminOptions::read(parser);
    if (!request)
        return std::unexpected(request.error());
    m_request = *request;
    m_isSure = parser.isSet(QStringLiteral("yes"));
    m_consent = ProductionConsent::read(parser);
    if (isDestructive(m_request.kind) && !m_isSure)
        return failure(Error::Kind::BadInput,
                       tr("%1: this cannot be undone. %2 Say --yes to do it.")
                           .arg(adminTitle(m_request.kind), adminOperation(m_request.kind).danger));
    m_asksPassword = parser.isSet(QStringLiteral("new-password-stdin"));
    if (m_asksPassword && !takesPassword(m_request.kind))
        return failure(Error::Kind::BadInput, tr("%1 has no password.").arg(adminOperation(m_request.kind).name));
    return OutputFormat::read(parser, m_output);
}

std::optional<Flavour> AdminCommand::makesLoginOf() const
{
    switch (m_request.kind) {
    case AdminRequest::Kind::SetUp:
        return Flavour::V2;
    case AdminRequest::Kind::CreateOperatorToken:
        return Flavour::V3;
    default:
        return std::nullopt;
    }
}

void AdminCommand::start(Session *session)
{
    if (const Status status = consent(*session); isDestructive(m_request.kind) && !status) {
        terminal::report(status.error());
        Q_EMIT done(BadUsage);
        return;
    }
    if (m_asksPassword) {
        const Result<QString> password = terminal::readSecret(tr("New password: "));
        if (!password) {
            failWith(password.error());
            return;
        }
        m_request.password = *password;
    }
    if (m_request.database.isEmpty() && !isDestructive(m_request.kind))
        m_request.database = session->profile().database;
    if (m_request.kind == AdminRequest::Kind::SetUp)
        m_request.organization = session->profile().organization;
    if (mayLoseRows(m_request) && !(m_isSure && consent(*session)))
        askBeforeRowsAreLost(*session);
    else
        administer(*session);
}

Status AdminCommand::consent(const Session &session) const
{
    return m_consent.check(session.profile(), adminTitle(m_request.kind));
}

/// Only a time that is shorter than the present one is a deletion.
void AdminCommand::askBeforeRowsAreLost(const Session &session)
{
    // What it lacks, and whether the server has it at all, is said first.
    if (const Status status = checkAdminRequest(m_request, session.info()); !status) {
        failWith(status.error());
        return;
    }
    SchemaJob *const job = session.client()->schema(presentRetention(m_request, session.info()));
    follow(job, [this, job, &session] {
        const std::optional<std::chrono::nanoseconds> before = presentRetention(m_request, job->table());
        if (!losesRows(m_request.retention, before)) {
            administer(session);
            return;
        }
        const QString shorter =
            before ? tr("Data is kept for a longer time now: what is older than the new time is deleted by the server.")
                   : tr("It is not known for how long data is kept now: what is older than the new time is deleted by "
                        "the server.");
        const Status status =
            m_isSure
                ? consent(session)
                : failure(
                      Error::Kind::BadInput,
                      tr("%1: this cannot be undone. %2 Say --yes to do it.").arg(adminTitle(m_request.kind), shorter));
        terminal::report(status.error());
        Q_EMIT done(BadUsage);
    });
}

void AdminCommand::administer(const Session &session)
{
    AdminJob *job = session.client()->administer(m_request);
    follow(job, [this, job] { conclude(*job); });
}

void AdminCommand::conclude(AdminJob &job)
{
    for (const Batch::Note &note : job.rows().notes())
        terminal::report(note.text);
    bool anything = false;
    Status printed;
    for (const ResultSet::Entry &entry : job.rows().entries()) {
        anything = anything || entry.table->rowCount() > 0;
        if (printed)
            printed = printTable(*entry.table, m_output);
    }
    // Whatever became of the rows: the server does not tell it again.
    if (const QString secret = job.takeSecret(); !secret.isEmpty()) {
        terminal::report(tr("The new token; it is not shown again:"));
        terminal::print(secret);
        if (printed)
            printed = terminal::outputStatus();
    } else if (!printed) {
        // said below
    } else if (adminOperation(m_request.kind).isList) {
        if (!anything)
            terminal::report(tr("There are none."));
    } else if (job.rows().entries().empty()) {
        terminal::report(tr("%1: done.").arg(adminTitle(m_request.kind)));
    }
    if (printed)
        Q_EMIT done(Done);
    else
        failWith(printed.error());
}

} // namespace penstock
