// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/penstock-cli/completion/completioncommand.h"

#include "app/penstock-cli/completion/commandcompleter.h"
#include "app/penstock-cli/terminal.h"

#include <QCommandLineParser>
#include <QFile>

namespace penstock {

namespace {

QByteArray linesOf(const CommandCompletion &completion)
{
    QString text = completion.paths == CommandCompletion::Paths::Files     ? QStringLiteral("files\n")
                   : completion.paths == CommandCompletion::Paths::Folders ? QStringLiteral("folders\n")
                                                                           : QStringLiteral("words\n");
    for (const CommandCompletion::Candidate &candidate : completion.candidates)
        text += candidate.text + u'\t' + candidate.note + u'\n';
    return text.toUtf8();
}

} // namespace

void CompletionCommand::describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        tr("Prints the script by which a shell completes penstock-cli: its commands, options, values, files, and the "
           "names "
           "of connections, patterns and profiles. Packages install it; else: source <(penstock-cli completion bash). "
           "The scripts themselves ask by: completion words -- WORD…"));
    parser.addPositionalArgument(QStringLiteral("shell"), tr("The shell."), QStringLiteral("bash|zsh|fish"));
}

Status CompletionCommand::configure(const QCommandLineParser &parser)
{
    const QStringList words = parser.positionalArguments();
    m_shell = words.value(0);
    if (m_shell == u"words") {
        m_shell.clear();
        m_words = words.mid(1);
        return {};
    }
    if (words.size() != 1 || !QFile::exists(QStringLiteral(":/completion/penstock-cli.") + m_shell))
        return failure(Error::Kind::BadInput, tr("Say for which shell: bash, zsh or fish."));
    return {};
}

void CompletionCommand::start(Session *)
{
    if (m_shell.isEmpty()) {
        terminal::print(linesOf(CommandCompleter(m_factory, m_profiles).complete(m_words)));
        Q_EMIT done(Done);
        return;
    }
    QFile script(QStringLiteral(":/completion/penstock-cli.") + m_shell);
    if (!script.open(QIODevice::ReadOnly)) {
        Error error;
        error.kind = Error::Kind::File;
        error.message = script.errorString();
        failWith(error);
        return;
    }
    terminal::print(script.readAll());
    Q_EMIT done(Done);
}

} // namespace penstock
