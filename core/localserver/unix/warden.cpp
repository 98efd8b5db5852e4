// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localserver/warden.h"

#include "core/localserver/platform.h"
#include "core/localserver/serverusers.h"

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <ctime>
#include <vector>

namespace penstock {

namespace {

constexpr int reportHandle = 3;
constexpr int usersHandle = 4;
constexpr int serverHandle = 5; // stays open in influxd
constexpr int refused = 125;    // exit codes as those of env(1)
constexpr int notRun = 127;
constexpr int endLooks = 150; // 10 ms each

/// A WardenOrder as the child takes it: the child is a copy of a program with threads and makes system calls only. What
/// the pointers point to must stay valid until the fork.
struct ForkOrder
{
    const char *program = nullptr;
    char *const *arguments = nullptr; ///< as in execve(2)
    char *const *environment = nullptr;
    const char *folder = nullptr;
    const char *usersPath = nullptr;
    int log = -1;
    int report = -1;                         ///< takes WardenReports
    const PrivateNetwork *network = nullptr; ///< null: influxd stays in the machine's network
};

void report(const WardenReport &message)
{
    [[maybe_unused]] const ssize_t written = ::write(reportHandle, &message, sizeof message);
}

void onSignal(int) {}

void setSignal(int number, void (*action)(int))
{
    struct sigaction change{};
    change.sa_handler = action; // without SA_RESTART: a wait for the lock is to end
    ::sigaction(number, &change, nullptr);
}

/// Nothing of the program that forked stays: its handlers, its terminal, its files.
bool detach(const ForkOrder &order)
{
    for (const int number : {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGPIPE, SIGCHLD, SIGUSR1, SIGUSR2})
        setSignal(number, SIG_DFL);
    sigset_t none;
    ::sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);
    ::setsid();
    ::prctl(PR_SET_NAME, "penstock-warden");
    // The handles may have the numbers that others are about to get.
    const int empty = ::fcntl(::open("/dev/null", O_RDONLY | O_CLOEXEC), F_DUPFD_CLOEXEC, serverHandle + 1);
    const int log = ::fcntl(order.log, F_DUPFD_CLOEXEC, serverHandle + 1);
    const int told = ::fcntl(order.report, F_DUPFD_CLOEXEC, serverHandle + 1);
    if (empty < 0 || log < 0 || told < 0 || ::dup3(told, reportHandle, O_CLOEXEC) < 0)
        return false;
    if (::dup2(empty, STDIN_FILENO) < 0 || ::dup2(log, STDOUT_FILENO) < 0 || ::dup2(log, STDERR_FILENO) < 0)
        return false;
    // A copy of the starter's handle would keep its lock on the file of the users.
    if (::syscall(SYS_close_range, usersHandle, ~0U, 0) != 0)
        for (long handle = ::sysconf(_SC_OPEN_MAX); handle >= usersHandle; --handle)
            ::close(static_cast<int>(handle));
    return ::chdir(order.folder) == 0 && ::open(order.usersPath, O_RDWR | O_CLOEXEC) == usersHandle &&
           ::open(order.usersPath, O_RDWR) == serverHandle;
}

struct flock exclusive(int byte)
{
    struct flock lock{};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = byte;
    lock.l_len = 1;
    return lock;
}

/// False while another server has this folder.
bool becomeTheServer()
{
    struct flock server = exclusive(ServerUsers::serverByte);
    return ::fcntl(serverHandle, F_OFD_SETLK, &server) == 0;
}

[[noreturn]] void runInfluxd(const ForkOrder &order, pid_t warden)
{
    if (order.network) {
        const PrivateNetwork::Refusal refusal = order.network->enter();
        if (refusal.step != PrivateNetwork::Step::None) {
            report({WardenReport::Kind::NetworkRefused, refusal.step, refusal.error});
            ::_exit(refused);
        }
    }
    // After the namespaces: a change of rights takes this back. SIGKILL, since a stopped process heeds nothing else;
    // what was acknowledged is in the write-ahead log.
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (::getppid() != warden)
        ::_exit(refused);
    ::umask(S_IRWXG | S_IRWXO);
    ::execve(order.program, order.arguments, order.environment);
    report({WardenReport::Kind::NotRun, PrivateNetwork::Step::None, errno});
    ::_exit(notRun);
}

[[noreturn]] void endAs(int status)
{
    if (WIFSIGNALED(status)) {
        setSignal(WTERMSIG(status), SIG_DFL);
        ::prctl(PR_SET_DUMPABLE, 0); // one core file is enough
        ::kill(::getpid(), WTERMSIG(status));
    }
    ::_exit(WEXITSTATUS(status));
}

/// Waits until nobody holds a lock on the file of the users. From then on nobody can join them.
void awaitLastUser(pid_t influxd)
{
    struct flock users = exclusive(ServerUsers::userByte);
    while (::fcntl(usersHandle, F_OFD_SETLKW, &users) != 0) {
        const bool interrupted = errno == EINTR;
        int status = 0;
        if (::waitpid(influxd, &status, WNOHANG) == influxd)
            endAs(status);
        if (!interrupted) {
            const timespec second{1, 0};
            ::nanosleep(&second, nullptr);
        }
    }
}

[[noreturn]] void end(pid_t influxd)
{
    ::kill(influxd, SIGTERM);
    ::kill(influxd, SIGCONT); // a stopped one would not hear it
    int status = 0;
    for (int look = 0; look < endLooks; ++look) {
        if (::waitpid(influxd, &status, WNOHANG) == influxd)
            endAs(status);
        const timespec pause{0, 10'000'000};
        ::nanosleep(&pause, nullptr);
    }
    ::kill(influxd, SIGKILL);
    while (::waitpid(influxd, &status, 0) < 0 && errno == EINTR)
        continue;
    endAs(status);
}

[[noreturn]] void runWarden(const ForkOrder &order)
{
    if (!detach(order))
        ::_exit(notRun);
    if (!becomeTheServer()) {
        report({WardenReport::Kind::NotRun, PrivateNetwork::Step::None, EBUSY});
        ::_exit(notRun);
    }
    const pid_t warden = ::getpid();
    const pid_t influxd = ::_Fork();
    if (influxd == 0)
        runInfluxd(order, warden);
    if (influxd < 0) {
        report({WardenReport::Kind::NotRun, PrivateNetwork::Step::None, errno});
        ::_exit(notRun);
    }
    report({WardenReport::Kind::Started, PrivateNetwork::Step::None, influxd});
    ::close(reportHandle);
    setSignal(SIGCHLD, onSignal);
    setSignal(SIGALRM, onSignal);
    // The end of influxd just before the wait for the lock would be missed without it.
    const itimerval beat{{1, 0}, {1, 0}};
    ::setitimer(ITIMER_REAL, &beat, nullptr);
    awaitLastUser(influxd);
    end(influxd);
}

/// As execve(2) wants them; they point into the list.
std::vector<char *> pointers(QByteArrayList &texts)
{
    std::vector<char *> all;
    for (QByteArray &text : texts)
        all.push_back(text.data());
    all.push_back(nullptr);
    return all;
}

} // namespace

StartedWarden startWarden(WardenOrder order)
{
    const std::vector<char *> arguments = pointers(order.arguments);
    const std::vector<char *> environment = pointers(order.environment);
    const PrivateNetwork network;
    int pipe[2] = {-1, -1};
    if (::pipe2(pipe, O_CLOEXEC | O_NONBLOCK) != 0)
        return {};
    const ForkOrder prepared{.program = order.program.constData(),
                             .arguments = arguments.data(),
                             .environment = environment.data(),
                             .folder = order.folder.constData(),
                             .usersPath = order.usersPath.constData(),
                             .log = order.log,
                             .report = pipe[1],
                             .network = order.privateNetwork ? &network : nullptr};
    const pid_t child = ::fork();
    if (child == 0)
        runWarden(prepared);
    const int error = errno;
    platform::closeHandle(pipe[1]);
    if (child < 0)
        platform::closeHandle(pipe[0]);
    errno = error;
    return {.processId = child, .reports = pipe[0]};
}

WardenNews nextReport(int reports, WardenReport &report)
{
    const ssize_t got = ::read(reports, &report, sizeof report);
    if (got == static_cast<ssize_t>(sizeof report))
        return WardenNews::Told;
    return got < 0 && (errno == EAGAIN || errno == EINTR) ? WardenNews::Nothing : WardenNews::Over;
}

} // namespace penstock
