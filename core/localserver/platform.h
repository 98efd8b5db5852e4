// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QString>

#include <optional>

/// What the local server needs of the system and Qt does not give. The folder core/localserver/unix has it for Linux;
/// another platform has a folder of its own, chosen in CMakeLists.txt, and tests/layering.cmake keeps the system's
/// calls out of every other file here. Besides these functions such a folder implements:
///
/// - folderprotection.h: whether other people could change the server's folder or exchange it;
/// - socketprobe.h: which process listens at a socket or a port;
/// - processwatch.h: when a process ends that is no child of ours;
/// - serverusers.h: who uses the server, counted by the system, so that a crash leaves nobody behind;
/// - warden.h: the process that ends the server when its last user is gone;
/// - privatenetwork.h, networkentry.h: a network that nobody else reaches. Where the system has none, enter() refuses
///   and no NetworkEntry is open: then it is said openly who reaches the server.
///
/// Handles are descriptors of the C library, -1 for none. What fails leaves its reason in errno.
namespace penstock::platform {

/// How a child of ours ended.
struct ProcessEnd
{
    bool bySignal = false;
    int exitCode = 0; ///< when not by a signal
};

/// The end of a child that has ended, once: the system forgets it then. Waits for nothing; nullopt when it has not
/// ended or is no child of this process.
std::optional<ProcessEnd> collect(qint64 child);

/// The process can end in good order; a stopped one hears it after wake().
void askToEnd(qint64 processId);
void wake(qint64 processId);

/// It ends at once, whatever it does. An id of 0 or less is nobody in all three.
void forceEnd(qint64 processId);

/// The program that a process of the person runs; empty when it cannot be known.
QString programOf(qint64 processId);

/// The words of its command line, the program first, as the system spells them; the first 64 KiB. When it cannot be
/// known, one empty word.
QByteArrayList argumentsOf(qint64 processId);

/// A new, empty file in memory, at whose end all who have it open write.
int makeLog();

/// What that process prints into, for reading and emptying; -1 when that is no file.
int openLog(qint64 processId);

qint64 logSize(int log); ///< bytes; -1: not known

/// Puts up to `most` bytes from `position` on into `bytes`, and says how many; 0 at the end, negative on failure.
qint64 readLog(int log, qint64 position, char *bytes, qint64 most);

/// Takes everything out of it. False: it is as it was.
bool emptyLog(int log);

/// It is -1 then, as it may have been before.
void closeHandle(int &handle);

} // namespace penstock::platform
