// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/penstock-cli/terminal.h"

#include <QTextStream>

#include <termios.h>
#include <unistd.h>

#include <cstdio>

namespace penstock::terminal {

namespace {

bool progressShown = false;

void write(FILE *stream, const QByteArray &bytes)
{
    fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    fflush(stream);
}

void clearProgress()
{
    if (!progressShown)
        return;
    write(stderr, "\r\x1b[K");
    progressShown = false;
}

} // namespace

void print(const QString &text)
{
    print(text.toUtf8() + '\n');
}

void print(const QByteArray &bytes)
{
    clearProgress();
    write(stdout, bytes);
}

void report(const QString &text)
{
    clearProgress();
    write(stderr, text.toUtf8() + '\n');
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
    write(stderr, text.toUtf8());
    progressShown = true;
}

QString readSecret(const QString &prompt)
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
    for (char byte = 0; ::read(STDIN_FILENO, &byte, 1) == 1 && byte != '\n';)
        line += byte;
    if (quiet) {
        tcsetattr(STDIN_FILENO, TCSANOW, &saved);
        write(stderr, "\n");
    }
    if (line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

} // namespace penstock::terminal
