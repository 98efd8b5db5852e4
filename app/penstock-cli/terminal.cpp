// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/penstock-cli/terminal.h"

#include "core/async/visibletext.h"

#include <QCoreApplication>

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>

namespace penstock::terminal {

namespace {

constexpr qsizetype longestSecret = 64 * 1024;

bool progressShown = false;
int outputErrno = 0; ///< the first one of stdout; 0: none

struct TerminalText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::Terminal)
};

void write(FILE *stream, const QByteArray &bytes)
{
    fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    fflush(stream);
}

bool noteOutput(bool arrived)
{
    if (!arrived && outputErrno == 0)
        outputErrno = errno;
    return arrived;
}

void clearProgress()
{
    if (!progressShown)
        return;
    write(stderr, "\r\x1b[K");
    progressShown = false;
}

} // namespace

void guardStandardStreams()
{
    // The wrong way round: reading stdin and writing stdout or stderr fail, as on a closed descriptor.
    for (int number = STDIN_FILENO; number <= STDERR_FILENO; ++number) {
        if (::fcntl(number, F_GETFD) == -1 && errno == EBADF)
            ::open("/dev/null", number == STDIN_FILENO ? O_WRONLY : O_RDONLY);
    }
}

void print(const QString &text)
{
    print(text.toUtf8() + '\n');
}

void print(const QByteArray &bytes)
{
    clearProgress();
    writeOutput(bytes.constData(), bytes.size());
    noteOutput(fflush(stdout) == 0);
}

void report(const QString &text)
{
    clearProgress();
    write(stderr, visibleText(text).toUtf8() + '\n');
}

void report(const Error &error)
{
    QString text = error.toText();
    text.replace(u'\n', QStringLiteral("\n    "));
    report(text);
}

bool stderrIsTerminal()
{
    return isatty(STDERR_FILENO) == 1;
}

void showProgress(const QString &text)
{
    if (!stderrIsTerminal())
        return;
    clearProgress();
    if (text.isEmpty())
        return;
    write(stderr, visibleText(text).toUtf8());
    progressShown = true;
}

bool writeOutput(const char *data, qint64 size)
{
    // Files and pipes get the data as it is; what a person sees must not steer the terminal.
    static const bool isTerminal = isatty(STDOUT_FILENO) == 1;
    static VisibleBytes visible;
    QByteArrayView bytes(data, size);
    const QByteArray shown = isTerminal ? visible.add(bytes) : QByteArray();
    if (isTerminal)
        bytes = shown;
    const auto count = static_cast<size_t>(bytes.size());
    return noteOutput(fwrite(bytes.data(), 1, count, stdout) == count);
}

Status outputStatus()
{
    if (noteOutput(fflush(stdout) == 0) && outputErrno == 0)
        return {};
    return failure(Error::Kind::File,
                   TerminalText::tr("The output is not complete: %1.").arg(qt_error_string(outputErrno)));
}

Result<QString> readSecret(const QString &prompt)
{
    termios saved{};
    const bool quiet = isatty(STDIN_FILENO) == 1 && tcgetattr(STDIN_FILENO, &saved) == 0;
    if (quiet) {
        write(stderr, prompt.toUtf8());
        termios silent = saved;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSANOW, &silent);
    }
    // Byte by byte: what follows the line may be the data to write.
    QByteArray line;
    for (char byte = 0; line.size() <= longestSecret && ::read(STDIN_FILENO, &byte, 1) == 1 && byte != '\n';)
        line += byte;
    if (quiet) {
        tcsetattr(STDIN_FILENO, TCSANOW, &saved);
        write(stderr, "\n");
    }
    if (line.size() > longestSecret)
        return failure(Error::Kind::BadInput,
                       TerminalText::tr("The line on standard input is longer than any secret."));
    if (line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

} // namespace penstock::terminal
